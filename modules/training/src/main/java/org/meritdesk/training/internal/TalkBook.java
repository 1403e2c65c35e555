package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.training.api.CoachingProblem;
import org.meritdesk.training.api.CoachingRight;
import org.meritdesk.training.api.CoachingTalks;
import org.meritdesk.training.api.TalkDeed;
import org.meritdesk.training.api.TalkDraft;
import org.meritdesk.training.api.TalkKind;
import org.meritdesk.training.api.TalkPage;
import org.meritdesk.training.api.TalkQuery;
import org.meritdesk.training.api.TalkSide;
import org.meritdesk.training.api.TalkState;
import org.meritdesk.training.api.TalkView;
import org.meritdesk.training.domain.TalkTransitions;

/** Keeps the talks between leads and agents (面谈管理). */
@ApplicationScoped
class TalkBook implements CoachingTalks {

  private Jdbi jdbi;
  private TalkReading reading;
  private TalkBasisReading basis;
  private TalkCheck check;
  private TalkTeller teller;
  private Agents agents;
  private Audit audit;
  private Clock clock;

  @Inject
  TalkBook(
      Jdbi jdbi,
      TalkReading reading,
      TalkBasisReading basis,
      TalkCheck check,
      TalkTeller teller,
      Agents agents,
      Audit audit,
      Clock clock) {
    this.jdbi = jdbi;
    this.reading = reading;
    this.basis = basis;
    this.check = check;
    this.teller = teller;
    this.agents = agents;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected TalkBook() {}

  @Override
  @Transactional
  public TalkView open(long agentId, TalkKind kind, @Nullable YearMonth month, Caller lead) {
    CoachingRight.LEAD_TALKS.demandOf(lead);
    AgentView agent = agents.get(agentId, lead);
    if (Long.valueOf(agentId).equals(lead.agentId())) {
      throw PeopleProblem.NOT_ALLOWED.problem("caller", lead.name());
    }
    YearMonth current = YearMonth.now(clock.withZone(ZoneId.of(agent.zone())));
    YearMonth last = month == null ? current.minusMonths(1) : month;
    if (last.isAfter(current)) {
      throw CoachingProblem.TALK_FIELD.problem("field", "month");
    }
    long id =
        jdbi.inTransaction(
            handle ->
                TalkRows.insert(
                    handle,
                    agentId,
                    kind,
                    basis.of(agent, kind, last, lead),
                    lead.name(),
                    clock.instant()));
    note(lead, "talk.opened", id, null);
    return get(id, lead);
  }

  @Override
  @Transactional
  public TalkView change(long id, int version, TalkDraft draft, Caller lead) {
    jdbi.useTransaction(
        handle -> {
          TalkRow row = demand(handle, id, version, TalkDeed.CHANGE, lead).talk();
          check.demand(draft, row, lead);
          TalkRows.write(handle, id, draft);
        });
    note(lead, "talk.changed", id, null);
    return get(id, lead);
  }

  @Override
  @Transactional
  public TalkView act(long id, int version, TalkDeed deed, @Nullable String words, Caller who) {
    String said = words == null || words.isBlank() ? null : words.strip();
    TalkRow after =
        jdbi.inTransaction(
            handle -> {
              TalkRight right = demand(handle, id, version, deed, who);
              check.demand(deed, said, right.talk(), TalkRows.actions(handle, id));
              TalkState to =
                  TalkTransitions.next(
                          right.talk().state(), deed, Objects.requireNonNull(right.side()))
                      .orElseThrow();
              TalkRows.move(handle, id, move(to, deed, said, who));
              return TalkRows.one(handle, id, false).orElseThrow();
            });
    teller.tell(after, deed);
    note(who, "talk." + deed.name().toLowerCase(java.util.Locale.ROOT), id, said);
    return get(id, who);
  }

  private TalkRows.TalkMove move(TalkState to, TalkDeed deed, @Nullable String said, Caller who) {
    return new TalkRows.TalkMove(
        to,
        who.name(),
        clock.instant(),
        deed == TalkDeed.SPEAK ? said : null,
        deed == TalkDeed.OBJECT ? said : null,
        to.open() ? null : said);
  }

  @Override
  @Transactional
  public TalkView settle(long id, int action, @Nullable String dropped, Caller who) {
    String reason = dropped == null || dropped.isBlank() ? null : dropped.strip();
    jdbi.useTransaction(
        handle -> {
          TalkRight right = reading.demand(handle, id, true, who);
          boolean gives = dropped == null || right.side() == TalkSide.LEAD;
          if (dropped != null && reason == null) {
            throw CoachingProblem.TALK_WORDS_REQUIRED.problem("deed", "DROP");
          }
          if (!gives
              || !right.settles(TalkRows.actions(handle, id)).contains(action)
              || !TalkRows.settle(handle, id, action, reason, who.name(), today(right))) {
            throw CoachingProblem.TALK_ACTION_NOT_FOUND.problem("talk", id, "action", action);
          }
        });
    note(who, reason == null ? "talk.action-done" : "talk.action-dropped", id, reason);
    return get(id, who);
  }

  private LocalDate today(TalkRight right) {
    return LocalDate.now(clock.withZone(ZoneId.of(right.who().zone())));
  }

  @Override
  public TalkView get(long id, Caller who) {
    return jdbi.withHandle(handle -> reading.view(handle, id, who));
  }

  @Override
  public TalkPage search(TalkQuery query, Caller who) {
    CoachingRight.SEE_TALKS.demandOf(who);
    return jdbi.withHandle(handle -> reading.page(handle, query, who));
  }

  private TalkRight demand(Handle handle, long id, int version, TalkDeed deed, Caller who) {
    TalkRight right = reading.demand(handle, id, true, who);
    if (!right.deeds().contains(deed)) {
      throw CoachingProblem.TALK_STATE.problem("talk", id, "state", right.talk().state());
    }
    if (right.talk().version() != version) {
      throw CoachingProblem.TALK_STALE.problem("talk", id, "version", right.talk().version());
    }
    return right;
  }

  private void note(Caller who, String action, long id, @Nullable String reason) {
    audit.record(who, action, "coaching-talk", Long.toString(id), reason, Map.of());
  }
}
