package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentQuery;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.training.api.CheckIn;
import org.meritdesk.training.api.CoachingProblem;
import org.meritdesk.training.api.CoachingRight;
import org.meritdesk.training.api.MentorRule;
import org.meritdesk.training.api.MentorView;
import org.meritdesk.training.api.Mentoring;
import org.meritdesk.training.api.PairDeed;
import org.meritdesk.training.api.PairDraft;
import org.meritdesk.training.api.PairResult;
import org.meritdesk.training.api.PairView;
import org.meritdesk.training.domain.PairFields;

/** Keeps mentors and newcomers (带教管理). */
@ApplicationScoped
class MentorBook implements Mentoring {

  private static final int MOST_PEOPLE = 500;

  private Jdbi jdbi;
  private Agents agents;
  private Inbox inbox;
  private Audit audit;
  private Clock clock;

  @Inject
  MentorBook(Jdbi jdbi, Agents agents, Inbox inbox, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.agents = agents;
    this.inbox = inbox;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected MentorBook() {}

  @Override
  public MentorRule rule(Caller who) {
    CoachingRight.SEE_PAIRS.demandOf(who);
    return jdbi.withHandle(PairRows::rule);
  }

  @Override
  @Transactional
  public MentorRule change(MentorRule rule, Caller who) {
    CoachingRight.NAME_MENTORS.demandOf(who);
    refuse(PairFields.wrong(rule));
    jdbi.useTransaction(handle -> PairRows.rule(handle, rule));
    audit.record(
        who,
        "mentor-rule.changed",
        "mentor-rule",
        "one",
        null,
        Map.of(
            "steps", new TreeSet<>(rule.steps()),
            "agents", new TreeSet<>(rule.agents()),
            "mostPairs", rule.mostPairs()));
    return rule(who);
  }

  @Override
  public List<MentorView> mentors(Caller who) {
    MentorRule rule = rule(who);
    LocalDate today = today(who);
    LocalDate year = today.withDayOfYear(1);
    return jdbi.withHandle(
        handle -> {
          Map<Long, Integer> running = PairRows.running(handle);
          Map<Long, Integer> minutes = PairRows.minutes(handle, year, today.plusDays(1));
          return agents
              .search(new AgentQuery(null, null, null, true, null, 0, MOST_PEOPLE), who)
              .agents()
              .stream()
              .filter(each -> rule.admits(each.id(), each.ladderStep()))
              .map(
                  each ->
                      new MentorView(
                          each.id(),
                          each.name(),
                          each.ladderStep(),
                          running.getOrDefault(each.id(), 0),
                          minutes.getOrDefault(each.id(), 0)))
              .toList();
        });
  }

  @Override
  @Transactional
  public PairView pair(PairDraft draft, Caller who) {
    CoachingRight.PAIR.demandOf(who);
    refuse(PairFields.wrong(draft));
    AgentView newcomer = agents.get(draft.newcomerId(), who);
    AgentView mentor = agents.get(draft.mentorId(), who);
    long id =
        jdbi.inTransaction(
            handle -> {
              MentorRule rule = PairRows.rule(handle);
              if (!rule.admits(mentor.id(), mentor.ladderStep())) {
                throw CoachingProblem.MENTOR_NOT_ENTITLED.problem(
                    "mentor", mentor.name(), "step", mentor.ladderStep());
              }
              if (PairRows.runningOf(handle, mentor.id()) >= rule.mostPairs()) {
                throw CoachingProblem.MENTOR_FULL.problem(
                    "mentor", mentor.name(), "most", rule.mostPairs());
              }
              return PairRows.insert(handle, draft, who.name(), clock.instant())
                  .orElseThrow(
                      () -> CoachingProblem.PAIR_EXISTS.problem("newcomer", newcomer.name()));
            });
    note(who, "mentor.paired", id, null);
    inbox.put(
        new Notice(
            NoticeKind.MENTOR_PAIRED,
            "mentor-pair",
            Long.toString(id),
            "",
            "mentor-pair?id=" + id,
            Map.of("mentor", mentor.name(), "newcomer", newcomer.name())),
        Audience.agents(List.of(mentor.id(), newcomer.id())));
    return get(id, who);
  }

  @Override
  @Transactional
  public PairView checkIn(long id, LocalDate day, int minutes, String note, Caller mentor) {
    jdbi.useTransaction(
        handle -> {
          PairRows.Row pair = demand(handle, id, PairDeed.CHECK_IN, mentor);
          refuse(PairFields.wrong(day, minutes, note, pair.from(), today(mentor)));
          PairRows.checkIn(handle, id, day, minutes, note.strip(), mentor.name());
        });
    note(mentor, "mentor.checked-in", id, null);
    return get(id, mentor);
  }

  @Override
  @Transactional
  public PairView confirm(long id, int checkIn, Caller newcomer) {
    jdbi.useTransaction(
        handle -> {
          demand(handle, id, PairDeed.CONFIRM, newcomer);
          if (!PairRows.confirm(handle, id, checkIn, newcomer.name(), today(newcomer))) {
            throw CoachingProblem.PAIR_STATE.problem("pair", id);
          }
        });
    note(newcomer, "mentor.confirmed", id, null);
    return get(id, newcomer);
  }

  @Override
  @Transactional
  public PairView end(long id, int version, PairResult result, String words, Caller who) {
    if (words.isBlank()) {
      throw CoachingProblem.PAIR_FIELD.problem("field", "words");
    }
    jdbi.useTransaction(
        handle -> {
          PairRows.Row pair = demand(handle, id, PairDeed.END, who);
          if (pair.version() != version) {
            throw CoachingProblem.PAIR_STALE.problem("pair", id, "version", pair.version());
          }
          PairRows.end(handle, id, result, words.strip(), who.name(), today(who));
        });
    note(who, "mentor.ended", id, words.strip());
    return get(id, who);
  }

  @Override
  public PairView get(long id, Caller who) {
    return jdbi.withHandle(handle -> views(handle, List.of(right(handle, id, false, who))).get(0));
  }

  @Override
  public List<PairView> all(Caller who) {
    CoachingRight.SEE_PAIRS.demandOf(who);
    RowScope scope = scope(who);
    return jdbi.withHandle(
        handle ->
            views(
                handle,
                PairRows.seen(handle, who.agentId(), !who.onlyAgent(), scope).stream()
                    .map(row -> new PairRight(who, scope, row))
                    .toList()));
  }

  @Override
  public Map<Long, Integer> minutes(LocalDate from, LocalDate toExclusive) {
    return jdbi.withHandle(handle -> PairRows.minutes(handle, from, toExclusive));
  }

  private PairRight right(Handle handle, long id, boolean lock, Caller who) {
    PairRight right =
        PairRows.one(handle, id, lock)
            .map(row -> new PairRight(who, scope(who), row))
            .filter(PairRight::sees)
            .orElse(null);
    if (right == null) {
      throw CoachingProblem.PAIR_NOT_FOUND.problem("pair", id);
    }
    return right;
  }

  private PairRows.Row demand(Handle handle, long id, PairDeed deed, Caller who) {
    PairRight right = right(handle, id, true, who);
    if (!right.deeds().contains(deed)) {
      throw CoachingProblem.PAIR_STATE.problem("pair", id);
    }
    return right.pair();
  }

  private List<PairView> views(Handle handle, List<PairRight> rights) {
    Map<Long, List<CheckIn>> met =
        PairRows.checkIns(handle, rights.stream().map(each -> each.pair().id()).toList());
    Set<Long> people = new HashSet<>();
    for (PairRight each : rights) {
      people.add(each.pair().mentorId());
      people.add(each.pair().newcomerId());
    }
    Map<Long, AgentView> names = agents.byIds(people);
    return rights.stream()
        .map(each -> view(each, met.getOrDefault(each.pair().id(), List.of()), names))
        .toList();
  }

  private static PairView view(PairRight right, List<CheckIn> met, Map<Long, AgentView> names) {
    PairRows.Row pair = right.pair();
    return new PairView(
        pair.id(),
        pair.version(),
        pair.mentorId(),
        name(names.get(pair.mentorId())),
        pair.newcomerId(),
        name(names.get(pair.newcomerId())),
        pair.from(),
        pair.until(),
        pair.goals(),
        pair.pairedBy(),
        pair.endedOn(),
        pair.result(),
        pair.words(),
        met.stream().filter(each -> each.confirmedOn() != null).mapToInt(CheckIn::minutes).sum(),
        met,
        right.deeds());
  }

  private static String name(@Nullable AgentView agent) {
    return agent == null ? "" : agent.name();
  }

  private static void refuse(Optional<String> wrong) {
    wrong.ifPresent(
        field -> {
          throw CoachingProblem.PAIR_FIELD.problem("field", field);
        });
  }

  private RowScope scope(Caller who) {
    return agents.scope(who, YearMonth.from(today(who)));
  }

  private LocalDate today(Caller who) {
    return LocalDate.now(clock.withZone(ZoneId.of(who.zone())));
  }

  private void note(Caller who, String action, long id, @Nullable String reason) {
    audit.record(who, action, "mentor-pair", Long.toString(id), reason, Map.of());
  }
}
