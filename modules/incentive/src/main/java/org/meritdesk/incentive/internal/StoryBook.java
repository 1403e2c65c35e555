package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.PraiseProblem;
import org.meritdesk.incentive.api.PraiseRight;
import org.meritdesk.incentive.api.PraiseState;
import org.meritdesk.incentive.api.Stories;
import org.meritdesk.incentive.api.Story;
import org.meritdesk.incentive.api.StoryDraft;
import org.meritdesk.incentive.api.StoryState;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.CaseState;
import org.meritdesk.quality.api.Cases;

/** Keeps the stories of service (服务故事). */
@ApplicationScoped
class StoryBook implements Stories {

  private static final int MOST_TITLE = 80;
  private static final int MOST_WORDS = 4000;

  private Jdbi jdbi;
  private Agents agents;
  private Cases cases;
  private Audit audit;
  private Clock clock;

  @Inject
  StoryBook(Jdbi jdbi, Agents agents, Cases cases, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.agents = agents;
    this.cases = cases;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected StoryBook() {}

  @Override
  public List<Story> feed(Caller who) {
    PraiseRight.SEE.demandOf(who);
    List<StoryRows.Row> rows =
        jdbi.withHandle(handle -> StoryRows.all(handle, who.name())).stream()
            .filter(each -> visible(each, who))
            .toList();
    return views(rows, who);
  }

  private static boolean visible(StoryRows.Row each, Caller who) {
    return switch (each.state()) {
      case SHARED -> each.sourced();
      case PROPOSED -> each.toldBy().equals(who.name()) || PraiseRight.CHECK.heldBy(who);
      case REFUSED -> each.toldBy().equals(who.name());
      case WITHDRAWN -> false;
    };
  }

  @Override
  @Transactional
  public Story tell(StoryDraft draft, Caller who) {
    PraiseRight.RECORD.demandOf(who);
    if (draft.title().isEmpty() || draft.title().length() > MOST_TITLE) {
      throw PraiseProblem.STORY_FIELD.problem("field", "title");
    }
    if (draft.words().isEmpty() || draft.words().length() > MOST_WORDS) {
      throw PraiseProblem.STORY_FIELD.problem("field", "words");
    }
    Long agent = source(draft, who);
    long id =
        jdbi.inTransaction(
            handle -> StoryRows.insert(handle, draft, agent, who.name(), clock.instant()));
    note(who, "story.told", id, null);
    return view(id, who);
  }

  /** Whose service it was; null where the case does not say. */
  private @Nullable Long source(StoryDraft draft, Caller who) {
    Long praise = draft.praiseId();
    Long caseId = draft.caseId();
    if (praise != null && caseId == null) {
      PraiseRows.Row row =
          jdbi.withHandle(handle -> PraiseRows.one(handle, praise))
              .filter(each -> each.state() == PraiseState.ACCEPTED)
              .filter(
                  each ->
                      agents.scope(who, YearMonth.from(LocalDate.now(clock))).sees(each.agentId()))
              .orElseThrow(PraiseProblem.STORY_SOURCE::problem);
      return row.agentId();
    }
    if (praise == null && caseId != null && cases.get(caseId, who).state() == CaseState.SHARED) {
      return null;
    }
    throw PraiseProblem.STORY_SOURCE.problem();
  }

  @Override
  @Transactional
  public Story share(long id, Caller checker) {
    return move(id, StoryState.PROPOSED, StoryState.SHARED, null, checker, "story.shared");
  }

  @Override
  @Transactional
  public Story refuse(long id, String reason, Caller checker) {
    return move(id, StoryState.PROPOSED, StoryState.REFUSED, reason, checker, "story.refused");
  }

  @Override
  @Transactional
  public Story withdraw(long id, String reason, Caller checker) {
    return move(id, StoryState.SHARED, StoryState.WITHDRAWN, reason, checker, "story.withdrawn");
  }

  private Story move(
      long id,
      StoryState from,
      StoryState to,
      @Nullable String reason,
      Caller checker,
      String action) {
    if (reason != null && reason.isBlank()) {
      throw IncentiveProblem.PAY_REASON_REQUIRED.problem();
    }
    PraiseRight.CHECK.demandOf(checker);
    StoryRows.Row row = row(id, checker);
    checker.demandOther(IncentiveProblem.OWN_WORK, row.toldBy());
    if (row.agentId() != null && row.agentId().equals(checker.agentId())) {
      throw IncentiveProblem.OWN_WORK.problem("maker", checker.name());
    }
    boolean first =
        jdbi.inTransaction(
            handle ->
                StoryRows.move(handle, id, from, to, checker.name(), reason, clock.instant()));
    if (!first) {
      throw PraiseProblem.STORY_STATE.problem("story", id, "state", row.state());
    }
    note(checker, action, id, reason);
    return view(id, checker);
  }

  @Override
  @Transactional
  public Story thank(long id, Caller who) {
    PraiseRight.THANK.demandOf(who);
    StoryRows.Row row = row(id, who);
    if (row.state() != StoryState.SHARED || !row.sourced()) {
      throw PraiseProblem.STORY_NOT_FOUND.problem("story", id);
    }
    if (row.agentId() != null && row.agentId().equals(who.agentId())) {
      throw IncentiveProblem.OWN_WORK.problem("maker", who.name());
    }
    jdbi.useTransaction(handle -> StoryRows.thank(handle, id, who.name(), clock.instant()));
    return view(id, who);
  }

  private StoryRows.Row row(long id, Caller who) {
    return jdbi.withHandle(handle -> StoryRows.one(handle, id, who.name()))
        .orElseThrow(() -> PraiseProblem.STORY_NOT_FOUND.problem("story", id));
  }

  private Story view(long id, Caller who) {
    return views(List.of(row(id, who)), who).get(0);
  }

  private List<Story> views(List<StoryRows.Row> rows, Caller who) {
    Set<Long> unshown = jdbi.withHandle(HonourRows::unshown);
    Map<Long, AgentView> people =
        agents.byIds(
            rows.stream()
                .map(StoryRows.Row::agentId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return rows.stream()
        .map(each -> story(each, name(each.agentId(), people, unshown), who))
        .toList();
  }

  private static @Nullable String name(
      @Nullable Long agent, Map<Long, AgentView> people, Set<Long> unshown) {
    AgentView known = agent == null || unshown.contains(agent) ? null : people.get(agent);
    return known == null ? null : known.name();
  }

  private static Story story(StoryRows.Row each, @Nullable String name, Caller who) {
    boolean own = each.agentId() != null && each.agentId().equals(who.agentId());
    return new Story(
        each.id(),
        each.praiseId(),
        each.caseId(),
        name,
        each.title(),
        each.words(),
        each.state(),
        each.toldBy(),
        each.toldAt(),
        each.thanks(),
        each.thanked() || own || !PraiseRight.THANK.heldBy(who),
        PraiseRight.CHECK.heldBy(who) && !each.toldBy().equals(who.name()) && !own,
        each.reason());
  }

  private void note(Caller who, String action, long id, @Nullable String reason) {
    audit.record(who, action, "story", Long.toString(id), reason, Map.of());
  }
}
