package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.Assignments;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Teams;
import org.meritdesk.training.api.CourseProposal;
import org.meritdesk.training.api.CourseProposals;
import org.meritdesk.training.api.ProposalDeed;
import org.meritdesk.training.api.ProposalPage;
import org.meritdesk.training.api.ProposalProblem;
import org.meritdesk.training.api.ProposalQuery;
import org.meritdesk.training.api.ProposalRight;
import org.meritdesk.training.api.ProposalState;
import org.meritdesk.training.api.Seats;
import org.meritdesk.training.domain.ProposalTransitions;

/** Keeps proposed courses (课程建议管理). */
@ApplicationScoped
class ProposalBook implements CourseProposals {

  private static final int LONGEST_MONTHS = 6;

  private Jdbi jdbi;
  private ProposalRound round;
  private Seats seats;
  private Agents agents;
  private Assignments assignments;
  private Audit audit;
  private Clock clock;
  private Sights sights;
  private ProposalViews views;

  @Inject
  ProposalBook(
      Jdbi jdbi,
      ProposalRound round,
      Seats seats,
      Agents agents,
      Teams teams,
      Assignments assignments,
      Audit audit,
      Clock clock) {
    this.jdbi = jdbi;
    this.round = round;
    this.seats = seats;
    this.agents = agents;
    this.assignments = assignments;
    this.audit = audit;
    this.clock = clock;
    this.sights = new Sights(agents, teams, clock);
    this.views = new ProposalViews(agents, teams);
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected ProposalBook() {}

  @Override
  public int look() {
    return round.look();
  }

  @Override
  @Transactional
  public int look(Caller who) {
    ProposalRight.DECIDE.demandOf(who);
    int fresh = round.look();
    audit.record(who, "proposals.looked", "course-proposal", "all", null, Map.of("new", fresh));
    return fresh;
  }

  @Override
  public ProposalPage search(ProposalQuery query, Caller who) {
    ProposalRight.SEE.demandOf(who);
    Sight sight = sights.of(who);
    return jdbi.withHandle(
        handle ->
            new ProposalPage(
                views.of(handle, ProposalRows.find(handle, query, sight), row -> deeds(row, who)),
                ProposalRows.count(handle, query, sight)));
  }

  @Override
  public CourseProposal get(long id, Caller who) {
    ProposalRight.SEE.demandOf(who);
    return jdbi.withHandle(
        handle -> views.of(handle, List.of(row(id, who)), row -> deeds(row, who)).get(0));
  }

  @Override
  @Transactional
  public CourseProposal accept(long id, Caller who) {
    ProposalRow row = row(id, who);
    ProposalDeed deed =
        row.state() == ProposalState.ACCEPTED ? ProposalDeed.SEAT : ProposalDeed.ACCEPT;
    ProposalState to = next(row, deed, who);
    List<Long> people = people(row);
    Long session =
        people.isEmpty()
            ? null
            : jdbi.withHandle(
                handle ->
                    ProposalRows.nextSession(handle, row.course(), people, clock.instant())
                        .orElse(null));
    if (session != null) {
      seats.enrol(session, people, who);
    }
    move(row, to, null, null, session, who);
    note(who, deed, row, null);
    return get(id, who);
  }

  @Override
  @Transactional
  public CourseProposal postpone(long id, LocalDate until, @Nullable String reason, Caller who) {
    LocalDate today = LocalDate.now(clock);
    ProposalRow row = row(id, who);
    ProposalState to = next(row, ProposalDeed.POSTPONE, who);
    if (!until.isAfter(today) || until.isAfter(today.plusMonths(LONGEST_MONTHS))) {
      throw ProposalProblem.PROPOSAL_DAY.problem("until", until);
    }
    String said = reason == null || reason.isBlank() ? null : reason.strip();
    move(row, to, until, said, null, who);
    note(who, ProposalDeed.POSTPONE, row, said);
    return get(id, who);
  }

  @Override
  @Transactional
  public CourseProposal refuse(long id, String reason, Caller who) {
    ProposalRow row = row(id, who);
    ProposalState to = next(row, ProposalDeed.REFUSE, who);
    if (reason.isBlank()) {
      throw ProposalProblem.PROPOSAL_REASON_REQUIRED.problem("proposal", id);
    }
    move(row, to, null, reason.strip(), null, who);
    note(who, ProposalDeed.REFUSE, row, reason.strip());
    return get(id, who);
  }

  private ProposalRow row(long id, Caller who) {
    ProposalRight.SEE.demandOf(who);
    Sight sight = sights.of(who);
    return jdbi.withHandle(handle -> ProposalRows.one(handle, id, sight))
        .orElseThrow(() -> ProposalProblem.PROPOSAL_NOT_FOUND.problem("proposal", id));
  }

  private static ProposalState next(ProposalRow row, ProposalDeed deed, Caller who) {
    if (!deeds(row, who).contains(deed)) {
      throw state(row);
    }
    return ProposalTransitions.next(row.state(), deed).orElseThrow(() -> state(row));
  }

  private static RuntimeException state(ProposalRow row) {
    return ProposalProblem.PROPOSAL_STATE.problem("proposal", row.id(), "state", row.state());
  }

  /** Who decides may do all; an agent takes the own up; who has a seat looks for none. */
  private static Set<ProposalDeed> deeds(ProposalRow row, Caller who) {
    Set<ProposalDeed> deeds = ProposalTransitions.deeds(row.state());
    if (row.sessionId() != null) {
      deeds.remove(ProposalDeed.SEAT);
    }
    if (!ProposalRight.DECIDE.heldBy(who)) {
      Long agent = row.agentId();
      deeds.retainAll(
          agent != null && agent.equals(who.agentId())
              ? EnumSet.of(ProposalDeed.ACCEPT, ProposalDeed.SEAT)
              : EnumSet.noneOf(ProposalDeed.class));
    }
    return deeds;
  }

  private List<Long> people(ProposalRow row) {
    Long agent = row.agentId();
    if (agent != null) {
      return List.of(agent);
    }
    LocalDate today = LocalDate.now(clock);
    return assignments.during(today, today.plusDays(1)).stream()
        .filter(each -> each.teamId() == row.teamId())
        .map(Assignment::agentId)
        .distinct()
        .toList();
  }

  private void move(
      ProposalRow row,
      ProposalState to,
      @Nullable LocalDate until,
      @Nullable String reason,
      @Nullable Long session,
      Caller who) {
    boolean moved =
        jdbi.withHandle(
            handle ->
                ProposalRows.move(
                    handle, row, to, until, reason, session, who.name(), clock.instant()));
    if (!moved) {
      throw state(row);
    }
  }

  private void note(Caller who, ProposalDeed deed, ProposalRow row, @Nullable String reason) {
    audit.record(
        who,
        "proposal." + deed.name().toLowerCase(java.util.Locale.ROOT),
        "course-proposal",
        Long.toString(row.id()),
        reason,
        Map.of("course", row.course()));
  }
}
