package org.meritdesk.quality.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.Assignments;

/** Who was in a team on which day (团队成员), as a condition of the query. */
final class Members {

  /** Holds for a {@code quality.inspection i} of a member of the day. */
  static final String CONDITION =
      """
      (:anyTeam or exists (
        select from unnest(
          :memberIds, cast(:memberFrom as date[]), cast(:memberTo as date[])) as m(agent, since, until)
        where m.agent = i.agent_id and (i.at at time zone i.zone)::date >= m.since
          and (i.at at time zone i.zone)::date < m.until))
      """;

  private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

  private final @Nullable Long teamId;
  private final List<Assignment> during;

  Members(Assignments assignments, @Nullable Long teamId, Instant from, Instant to) {
    this.teamId = teamId;
    this.during =
        assignments.during(
            from.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1),
            to.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1));
  }

  /** All assignments that touch the span. */
  List<Assignment> all() {
    return during;
  }

  <S extends SqlStatement<S>> S bind(S statement) {
    List<Assignment> members =
        during.stream().filter(each -> teamId != null && each.teamId() == teamId).toList();
    return statement
        .bind("anyTeam", teamId == null)
        .bindArray("memberIds", Long.class, members.stream().map(Assignment::agentId).toArray())
        .bindArray(
            "memberFrom",
            String.class,
            members.stream().map(each -> each.from().toString()).toArray())
        .bindArray("memberTo", String.class, members.stream().map(Members::end).toArray());
  }

  private static String end(Assignment each) {
    LocalDate to = each.toExclusive();
    return (to == null ? NEVER : to).toString();
  }
}
