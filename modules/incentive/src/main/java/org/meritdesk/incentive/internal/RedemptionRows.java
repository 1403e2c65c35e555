package org.meritdesk.incentive.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.CatalogueItem;
import org.meritdesk.incentive.api.CatalogueKind;
import org.meritdesk.incentive.api.Redemption;
import org.meritdesk.incentive.api.RedemptionState;
import org.meritdesk.people.api.AgentView;

/** The table of redemptions. */
final class RedemptionRows {

  private static final String SELECT =
      """
      select r.*, i.kind, v.name_zh, v.name_en, v.quantity
      from incentive.redemption r join incentive.catalogue_item i using (item_id)
        join incentive.catalogue_version v on v.item_id = r.item_id and v.version = r.item_version
      """;

  private RedemptionRows() {}

  /** One row of it, with the item as it was offered. */
  record Row(
      long id,
      long agentId,
      long itemId,
      CatalogueKind kind,
      Map<String, String> names,
      int quantity,
      long bookingId,
      int points,
      RedemptionState state,
      String requestedBy,
      Instant requestedAt,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt,
      @Nullable String words) {

    Redemption view(@Nullable AgentView agent) {
      return new Redemption(
          id,
          agentId,
          agent == null ? "" : agent.employeeNo(),
          agent == null ? "" : agent.name(),
          itemId,
          kind,
          names,
          quantity,
          points,
          state,
          requestedBy,
          requestedAt,
          decidedBy,
          decidedAt,
          words);
    }
  }

  /** The number of the next one, which the booking names. */
  static long next(Handle handle) {
    return handle
        .createQuery(
            "select nextval(pg_get_serial_sequence('incentive.redemption', 'redemption_id'))")
        .mapTo(Long.class)
        .one();
  }

  static void insert(
      Handle handle,
      long id,
      long agent,
      CatalogueItem item,
      long booking,
      String who,
      Instant now) {
    handle
        .createUpdate(
            """
            insert into incentive.redemption (redemption_id, agent_id, item_id, item_version,
              booking_id, points, state, requested_by, requested_at)
            overriding system value
            values (:id, :agent, :item, :version, :booking, :points, 'REQUESTED', :who, :now)
            """)
        .bind("id", id)
        .bind("agent", agent)
        .bind("item", item.id())
        .bind("version", item.version())
        .bind("booking", booking)
        .bind("points", item.price())
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .execute();
  }

  /** Decides; false if somebody else did before. */
  static boolean decide(
      Handle handle, long id, RedemptionState state, String who, String words, Instant now) {
    return handle
            .createUpdate(
                """
                update incentive.redemption
                set state = :state, decided_by = :who, decided_at = :now, words = :words
                where redemption_id = :id and state = 'REQUESTED'
                """)
            .bind("id", id)
            .bind("state", state.name())
            .bind("who", who)
            .bind("words", words)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  static Optional<Row> one(Handle handle, long id) {
    return handle
        .createQuery(SELECT + " where r.redemption_id = :id")
        .bind("id", id)
        .map((row, context) -> read(row))
        .findOne();
  }

  /** When an agent was handed over what points were turned into (兑现时间). */
  record Fulfilled(long agentId, Instant at) {}

  /** Everything of a kind that was handed over. */
  static List<Fulfilled> fulfilled(Handle handle, CatalogueKind kind) {
    return handle
        .createQuery(
            """
            select r.agent_id, r.decided_at
            from incentive.redemption r join incentive.catalogue_item i using (item_id)
            where r.state = 'FULFILLED' and i.kind = :kind
            """)
        .bind("kind", kind.name())
        .map(
            (row, context) ->
                new Fulfilled(row.getLong("agent_id"), Columns.instant(row, "decided_at")))
        .list();
  }

  static List<Row> all(Handle handle) {
    return handle
        .createQuery(
            SELECT + " order by r.state = 'REQUESTED' desc, r.redemption_id desc limit 2000")
        .map((row, context) -> read(row))
        .list();
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("redemption_id"),
        row.getLong("agent_id"),
        row.getLong("item_id"),
        CatalogueKind.valueOf(row.getString("kind")),
        Map.of("zh-CN", row.getString("name_zh"), "en", row.getString("name_en")),
        row.getInt("quantity"),
        row.getLong("booking_id"),
        row.getInt("points"),
        RedemptionState.valueOf(row.getString("state")),
        row.getString("requested_by"),
        Columns.instant(row, "requested_at"),
        row.getString("decided_by"),
        Columns.instantOrNull(row, "decided_at"),
        row.getString("words"));
  }
}
