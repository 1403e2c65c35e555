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
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.ContactView;
import org.meritdesk.ingestion.api.Contacts;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.quality.api.CaseDraft;
import org.meritdesk.quality.api.CaseLine;
import org.meritdesk.quality.api.CasePage;
import org.meritdesk.quality.api.CaseQuery;
import org.meritdesk.quality.api.CaseRemark;
import org.meritdesk.quality.api.CaseState;
import org.meritdesk.quality.api.CaseView;
import org.meritdesk.quality.api.Cases;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.quality.api.Sharer;

/** Keeps the case library (案例库). */
@ApplicationScoped
class CaseBook implements Cases {

  private static final Set<Role> SHARERS = Set.of(Role.AGENT, Role.INSPECTOR, Role.TEAM_LEAD);
  private static final Set<Role> CHOOSERS = Set.of(Role.INSPECTOR, Role.TEAM_LEAD, Role.HR_MAKER);

  private Jdbi jdbi;
  private Contacts contacts;
  private Agents agents;
  private Audit audit;
  private Clock clock;

  @Inject
  CaseBook(Jdbi jdbi, Contacts contacts, Agents agents, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.contacts = contacts;
    this.agents = agents;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected CaseBook() {}

  @Override
  @Transactional
  public CaseView share(CaseDraft draft, Caller who) {
    who.demand(SHARERS, Set.of());
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
            handle ->
                CaseRows.insert(
                    handle,
                    draft,
                    state,
                    agentOf(contact),
                    lines,
                    who.name(),
                    who.agentId(),
                    clock.instant()));
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
    return get(id, who);
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
          CaseRows.Row row = one(handle, id, sight);
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
          CaseRows.Row row = one(handle, id, sight);
          CaseRows.remark(handle, row.id(), who.name(), clock.instant(), text.strip());
        });
    return get(id, who);
  }

  @Override
  @Transactional
  public void choose(LocalDate day, @Nullable Long caseId, Caller who) {
    who.demand(CHOOSERS, Set.of());
    jdbi.useTransaction(
        handle -> {
          if (caseId != null && one(handle, caseId, sight(who)).state() != CaseState.SHARED) {
            throw QualityProblem.CASE_STATE.problem("case", caseId, "state", "");
          }
          CaseRows.choose(handle, day, caseId, who.name(), clock.instant());
        });
    note(who, "case.chosen", caseId == null ? 0 : caseId, day.toString());
  }

  @Override
  public Optional<CaseView> ofDay(LocalDate day, Caller who) {
    CaseSight sight = sight(who);
    return jdbi.withHandle(
        handle ->
            CaseRows.ofDay(handle, day)
                .flatMap(id -> CaseRows.one(handle, id, sight))
                .map(row -> views(handle, List.of(row), sight).get(0)));
  }

  @Override
  @Transactional
  public void used(long id, String reference, Caller who) {
    jdbi.useTransaction(
        handle ->
            CaseRows.use(
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

  private static CaseRows.Row one(Handle handle, long id, CaseSight sight) {
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

  private List<CaseView> views(Handle handle, List<CaseRows.Row> rows, CaseSight sight) {
    List<Long> ids = rows.stream().map(CaseRows.Row::id).toList();
    Map<Long, List<CaseRemark>> remarks = CaseRows.remarks(handle, ids);
    Map<Long, List<String>> uses = CaseRows.uses(handle, ids);
    Map<Long, List<LocalDate>> days = CaseRows.days(handle, ids);
    Map<Long, AgentView> people =
        agents.byIds(rows.stream().map(CaseRows.Row::agentId).distinct().toList());
    return rows.stream()
        .map(
            row ->
                new CaseView(
                    row.id(),
                    row.version(),
                    row.kind(),
                    row.state(),
                    row.title(),
                    row.lesson(),
                    sight.seesContact(row) ? Long.valueOf(row.recordId()) : null,
                    sight.seesContact(row) ? row.inspectionId() : null,
                    sight.seesContact(row) ? name(people.get(row.agentId())) : null,
                    row.anonymised(),
                    row.lines(),
                    row.tags(),
                    row.sharedBy(),
                    row.sharedAt(),
                    row.decidedBy(),
                    row.reason(),
                    days.getOrDefault(row.id(), List.of()),
                    remarks.getOrDefault(row.id(), List.of()),
                    uses.getOrDefault(row.id(), List.of())))
        .toList();
  }

  private static @Nullable String name(@Nullable AgentView agent) {
    return agent == null ? null : agent.name();
  }

  private void note(Caller who, String action, long id, @Nullable String reason) {
    audit.record(who, action, "case", Long.toString(id), reason, Map.of());
  }
}
