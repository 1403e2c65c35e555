package org.meritdesk.incentive.internal;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table of votes. */
final class HonourVoteRows {

  private HonourVoteRows() {}

  static void cast(Handle handle, YearMonth month, String voter, long agentId, Instant now) {
    handle
        .createUpdate(
            """
            insert into incentive.honour_vote (month, voter, agent_id, cast_at)
            values (:month, :voter, :agent, :now)
            on conflict (month, voter) do update set agent_id = :agent, cast_at = :now
            """)
        .bind("month", month.atDay(1))
        .bind("voter", voter)
        .bind("agent", agentId)
        .bind("now", Columns.utc(now))
        .execute();
  }

  static void takeBack(Handle handle, YearMonth month, String voter) {
    handle
        .createUpdate("delete from incentive.honour_vote where month = :month and voter = :voter")
        .bind("month", month.atDay(1))
        .bind("voter", voter)
        .execute();
  }

  static Optional<Long> of(Handle handle, YearMonth month, String voter) {
    return handle
        .createQuery(
            "select agent_id from incentive.honour_vote where month = :month and voter = :voter")
        .bind("month", month.atDay(1))
        .bind("voter", voter)
        .mapTo(Long.class)
        .findOne();
  }

  /** How many votes each agent has for a month. */
  static Map<Long, Integer> counts(Handle handle, YearMonth month) {
    Map<Long, Integer> found = new HashMap<>();
    handle
        .createQuery(
            """
            select agent_id, count(*) as votes from incentive.honour_vote
            where month = :month group by agent_id
            """)
        .bind("month", month.atDay(1))
        .map((row, context) -> Map.entry(row.getLong("agent_id"), row.getInt("votes")))
        .forEach(each -> found.put(each.getKey(), each.getValue()));
    return found;
  }
}
