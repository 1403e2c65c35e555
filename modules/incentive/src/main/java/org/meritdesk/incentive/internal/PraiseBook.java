package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.LeaveForPraise;
import org.meritdesk.incentive.api.Praise;
import org.meritdesk.incentive.api.PraiseDraft;
import org.meritdesk.incentive.api.PraiseProblem;
import org.meritdesk.incentive.api.PraiseRight;
import org.meritdesk.incentive.api.PraiseState;
import org.meritdesk.incentive.api.Praises;
import org.meritdesk.ingestion.api.Contacts;
import org.meritdesk.ingestion.api.ServedParts;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;

/** Keeps customers' praise (客户表扬). */
@ApplicationScoped
class PraiseBook implements Praises {

  private static final int MOST_WORDS = 2000;

  private Jdbi jdbi;
  private Agents agents;
  private Contacts contacts;
  private ServedParts served;
  private PraiseNotices notices;
  private Audit audit;
  private Clock clock;

  @Inject
  PraiseBook(
      Jdbi jdbi,
      Agents agents,
      Contacts contacts,
      ServedParts served,
      PraiseNotices notices,
      Audit audit,
      Clock clock) {
    this.jdbi = jdbi;
    this.agents = agents;
    this.contacts = contacts;
    this.served = served;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected PraiseBook() {}

  @Override
  @Transactional
  public Praise record(PraiseDraft draft, Caller who) {
    PraiseRight.RECORD.demandOf(who);
    check(draft, who);
    long id =
        jdbi.inTransaction(handle -> PraiseRows.insert(handle, draft, who.name(), clock.instant()))
            .orElseThrow(
                () ->
                    PraiseProblem.PRAISE_TWICE.problem(
                        "contact", String.valueOf(draft.contactId())));
    Praise made = view(row(id));
    note(who, "praise.recorded", made, null);
    notices.recorded(made);
    return made;
  }

  private void check(PraiseDraft draft, Caller who) {
    if (!agents.scope(who, YearMonth.from(today())).sees(draft.agentId())
        || agents.byIds(List.of(draft.agentId())).isEmpty()) {
      throw PraiseProblem.PRAISE_FIELD.problem("field", "agent");
    }
    if (draft.words().isEmpty() || draft.words().length() > MOST_WORDS) {
      throw PraiseProblem.PRAISE_FIELD.problem("field", "words");
    }
    if (draft.receivedOn().isAfter(today()) || draft.receivedOn().isBefore(today().minusYears(1))) {
      throw PraiseProblem.PRAISE_FIELD.problem("field", "receivedOn");
    }
    Long contact = draft.contactId();
    if (contact != null) {
      contacts.get(contact, who);
      if (served.of(contact).stream().noneMatch(each -> each.agentId() == draft.agentId())) {
        throw PraiseProblem.PRAISE_CONTACT.problem("contact", contact, "agent", draft.agentId());
      }
    }
  }

  @Override
  @Transactional
  public Praise accept(long id, Caller checker) {
    PraiseRows.Row row = decidable(id, checker);
    YearMonth month = YearMonth.from(row.receivedOn());
    jdbi.useTransaction(
        handle -> {
          if (!PraiseRows.decide(
              handle, id, PraiseState.ACCEPTED, checker.name(), null, clock.instant())) {
            throw stale(id);
          }
          RulesInForce.of(handle, month, LeaveForPraise.class).stream()
              .findFirst()
              .ifPresent(rule -> LeaveLedger.praise(handle, row, rule.rule(), clock.instant()));
        });
    Praise done = view(row(id));
    note(checker, "praise.accepted", done, null);
    notices.accepted(done);
    return done;
  }

  @Override
  @Transactional
  public Praise refuse(long id, String reason, Caller checker) {
    demandReason(reason);
    decidable(id, checker);
    boolean first =
        jdbi.inTransaction(
            handle ->
                PraiseRows.decide(
                    handle,
                    id,
                    PraiseState.REFUSED,
                    checker.name(),
                    reason.strip(),
                    clock.instant()));
    if (!first) {
      throw stale(id);
    }
    Praise done = view(row(id));
    note(checker, "praise.refused", done, reason);
    return done;
  }

  @Override
  @Transactional
  public Praise revoke(long id, String reason, Caller checker) {
    demandReason(reason);
    PraiseRows.Row row = decidable(id, checker);
    jdbi.useTransaction(
        handle -> {
          if (!PraiseRows.revoke(handle, id, checker.name(), reason.strip())) {
            throw stale(id);
          }
          LeaveLedger.revoke(handle, row.agentId(), "PRAISE", id);
        });
    Praise done = view(row(id));
    note(checker, "praise.revoked", done, reason);
    return done;
  }

  @Override
  public List<Praise> all(Caller who) {
    PraiseRight.SEE.demandOf(who);
    RowScope seen = agents.scope(who, YearMonth.from(today()));
    List<PraiseRows.Row> rows =
        jdbi.withHandle(PraiseRows::all).stream()
            .filter(each -> seen.sees(each.agentId()))
            .toList();
    Map<Long, AgentView> people =
        agents.byIds(rows.stream().map(PraiseRows.Row::agentId).collect(Collectors.toSet()));
    return rows.stream().map(each -> each.view(people.get(each.agentId()))).toList();
  }

  private PraiseRows.Row decidable(long id, Caller checker) {
    PraiseRight.CHECK.demandOf(checker);
    PraiseRows.Row row = row(id);
    if (!agents.scope(checker, YearMonth.from(today())).sees(row.agentId())) {
      throw unknown(id);
    }
    checker.demandOther(IncentiveProblem.OWN_WORK, row.recordedBy());
    if (Long.valueOf(row.agentId()).equals(checker.agentId())) {
      throw IncentiveProblem.OWN_WORK.problem("maker", checker.name());
    }
    return row;
  }

  private PraiseRows.Row row(long id) {
    return jdbi.withHandle(handle -> PraiseRows.one(handle, id)).orElseThrow(() -> unknown(id));
  }

  private Praise view(PraiseRows.Row row) {
    return row.view(agents.byIds(List.of(row.agentId())).get(row.agentId()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static void demandReason(String reason) {
    if (reason.isBlank()) {
      throw IncentiveProblem.PAY_REASON_REQUIRED.problem();
    }
  }

  private static RuntimeException unknown(long id) {
    return PraiseProblem.PRAISE_NOT_FOUND.problem("praise", id);
  }

  private RuntimeException stale(long id) {
    return PraiseProblem.PRAISE_STATE.problem("praise", id, "state", row(id).state());
  }

  private void note(Caller who, String action, Praise each, @Nullable String reason) {
    audit.record(
        who,
        action,
        "praise",
        Long.toString(each.id()),
        reason,
        Map.of("agent", each.agentId(), "day", each.receivedOn().toString()));
  }
}
