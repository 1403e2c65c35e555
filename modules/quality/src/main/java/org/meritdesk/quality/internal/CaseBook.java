package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.ContactView;
import org.meritdesk.ingestion.api.Contacts;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.CaseDraft;
import org.meritdesk.quality.api.CaseLine;
import org.meritdesk.quality.api.CasePage;
import org.meritdesk.quality.api.CaseQuery;
import org.meritdesk.quality.api.CaseState;
import org.meritdesk.quality.api.CaseView;
import org.meritdesk.quality.api.Cases;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.quality.api.QualityRight;
import org.meritdesk.quality.api.Sharer;

/** Keeps the case library (案例库). */
@ApplicationScoped
class CaseBook implements Cases {

  private Jdbi jdbi;
  private Contacts contacts;
  private Agents agents;
  private CaseCounting counting;
  private QualityNotices notices;
  private Audit audit;
  private Clock clock;

  @Inject
  CaseBook(
      Jdbi jdbi,
      Contacts contacts,
      Agents agents,
      CaseCounting counting,
      QualityNotices notices,
      Audit audit,
      Clock clock) {
    this.jdbi = jdbi;
    this.contacts = contacts;
    this.agents = agents;
    this.counting = counting;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected CaseBook() {}

  @Override
  @Transactional
  public CaseView share(CaseDraft draft, Caller who) {
    QualityRight.SHARE_CASES.demandOf(who);
    if (draft.title().isEmpty() || draft.lesson().isEmpty()) {
      throw QualityProblem.CASE_INCOMPLETE.problem(
          "field", draft.title().isEmpty() ? "title" : "lesson");
    }
    ContactView contact = contacts.get(draft.recordId(), who);
    List<CaseLine> lines = CaseText.of(contact, draft);
    if (lines.isEmpty()) {
      throw QualityProblem.CASE_WITHOUT_TEXT.problem("contact", draft.recordId());
    }
    CaseState state = sight(who).trusted() ? CaseState.SHARED : CaseState.PROPOSED;
    long id =
        jdbi.inTransaction(
            handle -> {
              long shared =
                  CaseRows.insert(
                      handle,
                      draft,
                      state,
                      agentOf(contact),
                      lines,
                      who.name(),
                      who.agentId(),
                      clock.instant());
              if (state == CaseState.SHARED) {
                counting.shared(handle, shared, clock.instant());
              }
              return shared;
            });
    note(who, "case." + (state == CaseState.SHARED ? "shared" : "proposed"), id, null);
    return get(id, who);
  }

  @Override
  public List<CaseLine> preview(CaseDraft draft, Caller who) {
    return CaseText.of(contacts.get(draft.recordId(), who), draft);
  }

  @Override
  public CaseView get(long id, Caller who) {
    CaseSight sight = sight(who);
    return jdbi.withHandle(handle -> views(handle, List.of(one(handle, id, sight)), sight).get(0));
  }

  @Override
  public CasePage search(CaseQuery query, Caller who) {
    CaseSight sight = sight(who);
    return jdbi.withHandle(
        handle ->
            new CasePage(
                views(handle, CaseRows.find(handle, query, sight), sight),
                CaseRows.count(handle, query, sight),
                CaseRows.tags(handle)));
  }

  @Override
  @Transactional
  public CaseView accept(long id, int version, Caller who) {
    CaseSight sight = sight(who);
    move(id, version, CaseState.PROPOSED, CaseState.SHARED, null, sight);
    note(who, "case.accepted", id, null);
    CaseView accepted = get(id, who);
    notices.accepted(id, accepted.title(), accepted.sharedBy());
    return accepted;
  }

  @Override
  @Transactional
  public CaseView withdraw(long id, int version, String reason, Caller who) {
    if (reason.isBlank()) {
      throw QualityProblem.INSPECTION_REASON_REQUIRED.problem();
    }
    CaseSight sight = sight(who);
    CaseView before = get(id, who);
    move(id, version, before.state(), CaseState.WITHDRAWN, reason.strip(), sight);
    note(who, "case.withdrawn", id, reason);
    return get(id, who);
  }

  private void move(
      long id,
      int version,
      CaseState from,
      CaseState to,
      @Nullable String reason,
      CaseSight sight) {
    jdbi.useTransaction(
        handle -> {
          CaseRow row = one(handle, id, sight);
          if (row.version() != version) {
            throw QualityProblem.CASE_STALE.problem("case", id, "version", row.version());
          }
          boolean may = to == CaseState.SHARED ? sight.accepts(row) : sight.withdraws(row);
          if (row.state() != from || row.state() == CaseState.WITHDRAWN || !may) {
            throw QualityProblem.CASE_STATE.problem("case", id, "state", row.state());
          }
          if (!CaseRows.move(handle, row, to, reason, sight.who().name(), clock.instant())) {
            throw QualityProblem.CASE_STALE.problem("case", id, "version", row.version());
          }
          if (to == CaseState.SHARED) {
            counting.shared(handle, id, clock.instant());
          } else {
            counting.withdrawn(handle, id);
          }
        });
  }

  @Override
  @Transactional
  public CaseView remark(long id, String text, Caller who) {
    if (text.isBlank()) {
      throw QualityProblem.INSPECTION_REASON_REQUIRED.problem();
    }
    CaseSight sight = sight(who);
    jdbi.useTransaction(
        handle -> {
          CaseRow row = one(handle, id, sight);
          CaseTraces.remark(handle, row.id(), who.name(), clock.instant(), text.strip());
        });
    return get(id, who);
  }

  @Override
  @Transactional
  public void choose(LocalDate day, @Nullable Long caseId, Caller who) {
    QualityRight.CHOOSE_CASES.demandOf(who);
    jdbi.useTransaction(
        handle -> {
          if (caseId != null && one(handle, caseId, sight(who)).state() != CaseState.SHARED) {
            throw QualityProblem.CASE_STATE.problem("case", caseId, "state", "");
          }
          BenchmarkRows.choose(handle, day, caseId, who.name(), clock.instant());
        });
    note(who, "case.chosen", caseId == null ? 0 : caseId, day.toString());
  }

  @Override
  public Optional<CaseView> ofDay(LocalDate day, Caller who) {
    CaseSight sight = sight(who);
    return jdbi.withHandle(
        handle ->
            BenchmarkRows.ofDay(handle, day)
                .flatMap(id -> CaseRows.one(handle, id, sight))
                .map(row -> views(handle, List.of(row), sight).get(0)));
  }

  @Override
  @Transactional
  public void used(long id, String reference, Caller who) {
    jdbi.useTransaction(
        handle ->
            CaseTraces.use(
                handle, one(handle, id, sight(who)).id(), reference, who.name(), clock.instant()));
  }

  @Override
  public List<Sharer> sharers(Instant from, Instant to) {
    return jdbi.withHandle(handle -> CaseRows.sharers(handle, from, to));
  }

  private CaseSight sight(Caller who) {
    YearMonth month = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
    return new CaseSight(who, agents.scope(who, month));
  }

  private static CaseRow one(Handle handle, long id, CaseSight sight) {
    return CaseRows.one(handle, id, sight)
        .orElseThrow(() -> QualityProblem.CASE_NOT_FOUND.problem("case", id));
  }

  /** Whose contact it is: the last agent who had a part in it. */
  private static long agentOf(ContactView contact) {
    return contact.segments().stream()
        .map(segment -> segment.party().agentId())
        .filter(Objects::nonNull)
        .reduce((one, two) -> two)
        .orElse(0L);
  }

  private List<CaseView> views(Handle handle, List<CaseRow> rows, CaseSight sight) {
    return new CaseViews(handle, agents, sight).of(rows);
  }

  private void note(Caller who, String action, long id, @Nullable String reason) {
    audit.record(who, action, "case", Long.toString(id), reason, Map.of());
  }
}
