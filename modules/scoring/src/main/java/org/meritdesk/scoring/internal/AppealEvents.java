package org.meritdesk.scoring.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.scoring.api.AppealDeed;
import org.meritdesk.scoring.api.AppealEvent;
import org.meritdesk.scoring.api.AppealState;

/** The steps of appeals. */
final class AppealEvents {

  private AppealEvents() {}

  static void tell(
      Handle handle,
      long id,
      Instant now,
      String who,
      @Nullable AppealDeed deed,
      AppealState to,
      String text) {
    handle
        .createUpdate(
            """
            insert into scoring.appeal_event (appeal_id, seq, at, who, deed, state, text)
            select :id, coalesce(max(seq), 0) + 1, :now, :who, :deed, :to, :text
            from scoring.appeal_event where appeal_id = :id
            """)
        .bind("id", id)
        .bind("now", Columns.utc(now))
        .bind("who", who)
        .bind("deed", deed == null ? null : deed.name())
        .bind("to", to.name())
        .bind("text", text)
        .execute();
  }

  static Map<Long, List<AppealEvent>> of(Handle handle, Collection<Long> ids) {
    return handle
        .createQuery(
            "select * from scoring.appeal_event where appeal_id = any(:ids) order by appeal_id, seq")
        .bindArray("ids", Long.class, ids.toArray())
        .map((row, context) -> Map.entry(row.getLong("appeal_id"), event(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                LinkedHashMap::new,
                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static AppealEvent event(ResultSet row) throws SQLException {
    String deed = row.getString("deed");
    return new AppealEvent(
        row.getInt("seq"),
        Columns.instant(row, "at"),
        row.getString("who"),
        deed == null ? null : AppealDeed.valueOf(deed),
        AppealState.valueOf(row.getString("state")),
        row.getString("text"));
  }
}
