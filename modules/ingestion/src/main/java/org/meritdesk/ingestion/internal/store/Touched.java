package org.meritdesk.ingestion.internal.store;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.measures.api.RepeatWindow;

/**
 * What a load may have changed (受影响范围): accounts, queues and days whose figures rest on the
 * accepted facts, on earlier versions of them, on the contact they belong to, or on a repeat of it.
 */
public final class Touched {

  /** Quarters of an hour since the epoch: no zone's day begins between two of them. */
  public static final int QUARTER_SECONDS = 900;

  /** An account at work in a quarter of an hour. */
  public record AccountTime(long accountId, long quarter) {}

  /** A queue, or 0, in a quarter of an hour. */
  public record QueueTime(int queueId, long quarter) {}

  /** A day of a figure measured elsewhere, by account or team. */
  public record FigureDay(long accountId, String team, LocalDate day) {}

  private static final String QUARTER = "floor(extract(epoch from %s) / 900)::bigint";

  /** What customers said about touched contacts counts on the day they said it. */
  private static final String VOICES =
      """
      (select f.contact_id, f.account_id, f.at
        from ingestion.rating_version f join intake_touched t on t.record_id = f.contact_id
        union all
        select f.contact_id, f.account_id, f.at
        from ingestion.complaint_version f join intake_touched t on t.record_id = f.contact_id)""";

  /** A state may last over several days. */
  private static final String WHILE_IN_STATE =
      " union select f.account_id, "
          + QUARTER.formatted("d")
          + " from ingestion.state_version f join intake_accepted a using (record_id)"
          + " cross join lateral generate_series(f.start_at, f.end_at, interval '12 hours') d";

  /** What the load itself brings is at hand; only contacts known before are looked up. */
  private static final String STAGED_PARTS =
      """
       union
      select s.parts[4 * n - 3], floor(e.ms / 900000.0)::bigint
      from intake_accepted a join intake_stage s using (line)
      cross join lateral generate_series(1, cardinality(s.parts) / 4) n
      cross join lateral (values (s.parts[4 * n - 2]), (s.parts[4 * n - 1])) e (ms)""";

  private static final String STAGED_QUEUES =
      " union select coalesce(s.queue_id, 0), "
          + QUARTER.formatted("e.at")
          + " from intake_accepted a join intake_stage s using (line)"
          + " cross join lateral (values (coalesce(s.queued_at, s.opened_at)), (s.opened_at)) e (at)";

  private final Handle handle;

  /** Collects the contacts that the accepted lines of the load touch. */
  public Touched(Handle handle, FactTable table) {
    this.handle = handle;
    String contacts =
        table.kind() == FactKind.CONTACT
            ? "select record_id from intake_accepted"
            : table.refersToContact()
                ? """
                select distinct f.contact_id as record_id
                from ingestion.%s_version f join intake_accepted a using (record_id)
                where f.contact_id is not null"""
                    .formatted(table.kind().name().toLowerCase(java.util.Locale.ROOT))
                : "select 0::bigint as record_id where false";
    handle.execute(
        """
        create temp table intake_touched on commit drop as
        with direct as (%1$s)
        select record_id from direct
        union select earlier_id from ingestion.repeat_link
          where later_id in (select record_id from direct) and gap_ms < %2$d
        union select later_id from ingestion.repeat_link
          where earlier_id in (select record_id from direct) and gap_ms < %2$d"""
            .formatted(contacts, RepeatWindow.LONGEST.toMillis()));
    handle.execute("analyze intake_touched");
    handle.execute(
        """
        create temp table intake_known on commit drop as
        select record_id from intake_touched"""
            + (table.kind() == FactKind.CONTACT
                ? """
                   except
                  select record_id from intake_accepted group by record_id having min(version_no) = 1"""
                : ""));
    handle.execute("analyze intake_known");
  }

  /**
   * Accounts with a part in a touched contact, and those whom the accepted facts name themselves.
   */
  public List<AccountTime> accounts(FactKind kind) {
    String own =
        switch (kind) {
          case CONTACT -> STAGED_PARTS;
          case MESSAGE -> own("message_version", "at");
          case RATING -> own("rating_version", "at");
          case COMPLAINT -> own("complaint_version", "at");
          case AGENT_STATE ->
              own("state_version", "start_at") + own("state_version", "end_at") + WHILE_IN_STATE;
          case MEASUREMENT -> "";
        };
    return accountTimes(
        """
        select s.account_id, %s as quarter
        from ingestion.segment_version s join intake_known t using (record_id)
        cross join lateral (values (s.from_at), (s.to_at)) e (at)
        union
        select m.account_id, %s
        from ingestion.message_version m join intake_touched t on t.record_id = m.contact_id
        where m.account_id is not null
        union
        select a.account_id, %s
        from %s v
        left join ingestion.segment_version s on s.record_id = v.contact_id
        left join ingestion.message_version m
          on m.contact_id = v.contact_id and m.account_id is not null
        cross join lateral (values (v.account_id), (s.account_id), (m.account_id)) a (account_id)
        where a.account_id is not null"""
                .formatted(
                    QUARTER.formatted("e.at"),
                    QUARTER.formatted("m.at"),
                    QUARTER.formatted("v.at"),
                    VOICES)
            + own);
  }

  /** Queues of touched contacts; 0 for those that were in none, and for complaints without one. */
  public List<QueueTime> queues(FactKind kind) {
    String alone =
        switch (kind) {
          case COMPLAINT ->
              " union select 0, "
                  + QUARTER.formatted("f.at")
                  + " from ingestion.complaint_version f join intake_accepted a using (record_id)";
          case CONTACT -> STAGED_QUEUES;
          default -> "";
        };
    return handle
        .createQuery(
            """
            select coalesce(c.queue_id, 0) as queue_id, %s as quarter
            from ingestion.contact_version c join intake_known t using (record_id)
            cross join lateral (values (coalesce(c.queued_at, c.opened_at)), (c.opened_at)) e (at)
            union
            select q.queue_id, %s
            from %s v
            left join ingestion.contact_version c on c.record_id = v.contact_id
            cross join lateral (values (0), (coalesce(c.queue_id, 0))) q (queue_id)"""
                    .formatted(QUARTER.formatted("e.at"), QUARTER.formatted("v.at"), VOICES)
                + alone)
        .map((row, context) -> new QueueTime(row.getInt(1), row.getLong(2)))
        .list();
  }

  /** The days of accepted figures. */
  public List<FigureDay> figures() {
    return handle
        .createQuery(
            """
            select distinct coalesce(f.account_id, 0), coalesce(f.team_code, ''), f.day
            from ingestion.measurement_version f join intake_accepted a using (record_id)""")
        .map(
            (row, context) ->
                new FigureDay(row.getLong(1), row.getString(2), row.getObject(3, LocalDate.class)))
        .list();
  }

  private List<AccountTime> accountTimes(String sql) {
    return handle
        .createQuery(sql)
        .map((row, context) -> new AccountTime(row.getLong(1), row.getLong(2)))
        .list();
  }

  private static String own(String table, String column) {
    return " union select f.account_id, "
        + QUARTER.formatted("f." + column)
        + " from ingestion."
        + table
        + " f join intake_accepted a using (record_id) where f.account_id is not null";
  }
}
