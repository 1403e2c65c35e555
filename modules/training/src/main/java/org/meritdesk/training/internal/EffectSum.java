package org.meritdesk.training.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.training.api.CourseEffect;
import org.meritdesk.training.api.EffectFigure;
import org.meritdesk.training.api.FeedbackSummary;
import org.meritdesk.training.api.SessionCost;
import org.meritdesk.training.domain.CostCheck;
import org.meritdesk.training.domain.EffectResult;
import org.meritdesk.training.domain.EffectWindow;
import org.meritdesk.training.domain.MatchedPair;

/** Adds the sessions of one course up, in the order in which they were held (课程效果汇总). */
final class EffectSum {

  private final EffectScene scene;
  private final int weeks;
  private final LocalDate today;
  private final List<LearningRows.Held> sessions = new ArrayList<>();
  private final Set<Long> learners = new HashSet<>();
  private final Map<Measure, EffectResult> sums = new EnumMap<>(Measure.class);
  private int read;
  private int readPeople;
  private int attended;
  private @Nullable BigDecimal readCost = BigDecimal.ZERO;
  private @Nullable BigDecimal cost = BigDecimal.ZERO;

  EffectSum(EffectScene scene, int weeks, LocalDate today) {
    this.scene = scene;
    this.weeks = weeks;
    this.today = today;
  }

  /** What came of one session by itself. */
  record Part(List<EffectResult> results, int people, @Nullable SessionCost cost) {

    List<EffectFigure> figures(boolean withCost) {
      SessionCost known = withCost ? cost : null;
      return results.stream()
          .map(each -> each.figure(known == null ? null : known.total(), people))
          .toList();
    }
  }

  /** Adds a session; who came to an earlier one of the course counts only there. */
  Part add(LearningRows.Held session) {
    SessionCost known = cost(session);
    int people = session.attended().size();
    boolean over = new EffectWindow(session.day(), weeks).over(today);
    List<EffectResult> alone = over ? scene.of(session, weeks) : List.of();
    if (over) {
      alone.forEach(each -> sums.merge(each.measure(), fresh(each), EffectSum::both));
      read++;
      readPeople += people;
      readCost = plus(readCost, known);
    }
    learners.addAll(session.attended());
    sessions.add(session);
    attended += people;
    cost = plus(cost, known);
    return new Part(alone, people, known);
  }

  private EffectResult fresh(EffectResult all) {
    return new EffectResult(
        all.measure(),
        all.learners().stream()
            .filter(agent -> !learners.contains(agent))
            .collect(Collectors.toSet()),
        all.pairs().stream().filter(pair -> !learners.contains(pair.learner().agentId())).toList());
  }

  private static @Nullable BigDecimal plus(@Nullable BigDecimal sum, @Nullable SessionCost more) {
    return sum == null || more == null ? null : sum.add(more.total());
  }

  List<Long> sessions() {
    return sessions.stream().map(LearningRows.Held::id).toList();
  }

  CourseEffect view(FeedbackSummary feedback, boolean withCost) {
    LearningRows.Held last = sessions.get(sessions.size() - 1);
    BigDecimal spent = withCost ? readCost : null;
    return new CourseEffect(
        last.document().code(),
        last.document().names(),
        sessions.size(),
        read,
        attended,
        sums.values().stream().map(each -> each.figure(spent, readPeople)).toList(),
        feedback,
        withCost ? cost : null);
  }

  private static EffectResult both(EffectResult one, EffectResult other) {
    Set<Long> people = new HashSet<>(one.learners());
    people.addAll(other.learners());
    List<MatchedPair> pairs = new ArrayList<>(one.pairs());
    pairs.addAll(other.pairs());
    return new EffectResult(one.measure(), people, pairs);
  }

  private static @Nullable SessionCost cost(LearningRows.Held session) {
    BigDecimal fees = session.fees();
    BigDecimal rate = session.hourlyRate();
    int people = session.attended().size() + (session.instructorId() == null ? 0 : 1);
    return fees == null || rate == null
        ? null
        : CostCheck.of(fees, rate, people, session.minutes());
  }
}
