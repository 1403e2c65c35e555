package org.meritdesk.incentive.internal;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.training.api.GoalState;
import org.meritdesk.training.api.GoalView;
import org.meritdesk.training.api.Goals;
import org.meritdesk.training.api.KeyResult;

/** What teams reached, as a test states it; T1 is team 1. */
final class TeamFigures {

  BigDecimal cooperation = BigDecimal.ZERO;
  final List<GoalView> goals = new ArrayList<>();

  TeamFigures nps(GoalState state, String value) {
    BigDecimal reached = value == null ? null : new BigDecimal(value);
    KeyResult wanted = new KeyResult("团队 NPS 超过 10", null, BigDecimal.ZERO, new BigDecimal("10"));
    goals.add(
        new GoalView(
            goals.size() + 1,
            1,
            "T1",
            null,
            "",
            "2026-Q4",
            "口碑",
            state,
            List.of(new GoalView.Result(wanted, reached, 0, null)),
            null,
            List.of(),
            "lead",
            java.time.Instant.EPOCH,
            null,
            null,
            Set.of()));
    return this;
  }

  TeamResultReader reader() {
    return new TeamResultReader(
        answering(Teams.class, List.of(new TeamView(1, "T1", "一组", "T1", "UTC", 1, List.of()))),
        measurements(),
        answering(Goals.class, goals));
  }

  private Measurements measurements() {
    return (Measurements)
        Proxy.newProxyInstance(
            Measurements.class.getClassLoader(),
            new Class<?>[] {Measurements.class},
            (proxy, method, arguments) ->
                ((Collection<?>) arguments[0])
                    .stream()
                        .collect(
                            Collectors.toMap(
                                each -> (Subject) each,
                                each ->
                                    Map.of(
                                        Measure.CROSS_DEPARTMENT_SCORE,
                                        new Measured(cooperation, 9, null)))));
  }

  private static <T> T answering(Class<T> type, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer));
  }
}
