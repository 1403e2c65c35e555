package org.meritdesk.measures.internal;

import java.util.EnumMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.meritdesk.measures.api.Measure;

/**
 * Every measure once more, as plain SQL on the raw facts: for the company, and for the agent {@code
 * :a}. Nothing here is shared with the product.
 */
final class PlainSql {

  private static final Map<Measure, String> COMPANY = new EnumMap<>(Measure.class);
  private static final Map<Measure, String> AGENT = new EnumMap<>(Measure.class);

  private PlainSql() {}

  static Map<Measure, String> company() {
    return COMPANY;
  }

  static Map<Measure, String> agent() {
    return AGENT;
  }

  static void createViews(Handle h) {
    h.execute("create schema oracle");
    h.execute(
        """
        create view oracle.contact as select c.*, coalesce(q.answer_target_s, 20) as target,
          c.outcome in ('HANDLED', 'ABANDONED', 'MISSED') as asked, c.outcome = 'HANDLED' as handled
        from ingestion.contact_version c
        join ingestion.record_key k on k.record_id = c.record_id and k.version_no = c.version_no
        left join ingestion.queue q on q.queue_id = c.queue_id
        """);
    h.execute(
        """
        create view oracle.part as select s.*, p.agent_id,
          extract(epoch from s.to_at - s.from_at) as seconds
        from ingestion.segment_version s
        join ingestion.record_key k on k.record_id = s.record_id and k.version_no = s.version_no
        left join people.platform_account p on p.account_id = s.account_id
        """);
    h.execute(
        """
        create view oracle.phase as
        select c.record_id, c.phases[n * 4 - 3] as kind, p.agent_id,
          (c.phases[n * 4] - c.phases[n * 4 - 1]) / 1000.0 as seconds,
          to_timestamp(c.phases[n * 4 - 1] / 1000.0) as start_at,
          to_timestamp(c.phases[n * 4] / 1000.0) as end_at
        from oracle.contact c cross join generate_series(1, cardinality(c.phases) / 4) n
        left join people.platform_account p on p.account_id = c.phases[n * 4 - 2]
        where c.phases[n * 4 - 3] >= 3
        """);
    h.execute(
        """
        create view oracle.work as
        select record_id, agent_id, kind, seconds, start_at, end_at from oracle.phase
        union all select record_id, agent_id, 0, seconds, from_at, to_at from oracle.part
        where record_id not in (select record_id from oracle.phase)
        """);
    h.execute(
        """
        create view oracle.first_part as
        select distinct on (record_id) record_id, agent_id from oracle.part
        order by record_id, from_at
        """);
    h.execute(
        """
        create view oracle.wait as
        select c.record_id, c.outcome, c.target, f.agent_id,
          case when c.handled and (c.queued_at is not null or c.channel = 'phone')
            then greatest(0, extract(epoch from c.answered_at - coalesce(c.queued_at, c.answered_at))) end as waited,
          case when not c.handled then extract(epoch from c.dequeued_at - c.queued_at) end as stayed
        from oracle.contact c left join oracle.first_part f using (record_id) where c.asked
        """);
    h.execute(
        """
        create view oracle.message as select m.*, p.agent_id from ingestion.message_version m
        join ingestion.record_key k on k.record_id = m.record_id and k.version_no = m.version_no
        left join people.platform_account p on p.account_id = m.account_id
        where not m.private
        """);
    h.execute(
        """
        create view oracle.round as
        select contact_id, agent_id, seconds, asked,
          row_number() over (partition by contact_id order by asked) as nth
        from (
          select a.contact_id, a.agent_id, extract(epoch from a.at - min(c.at)) as seconds,
            min(c.at) as asked
          from (
            select *, lag(at) over (partition by contact_id order by at) as before
            from oracle.message where author_kind = 'agent') a
          join oracle.message c on c.contact_id = a.contact_id and c.author_kind = 'customer'
            and c.needs_reply and c.at < a.at and (a.before is null or c.at > a.before)
          group by a.record_id, a.contact_id, a.agent_id, a.at) answered
        """);
    h.execute(
        """
        create view oracle.chat as
        select c.record_id, o.agent_id,
          (select min(m.at) from oracle.message m where m.contact_id = c.record_id
            and m.author_kind = 'customer' and m.needs_reply
            and m.at > coalesce((select max(a.at) from oracle.message a
              where a.contact_id = c.record_id and a.author_kind = 'agent'), '-infinity')) as open_since,
          greatest(c.closed_at, (select max(at) from ingestion.message_version v
            where v.contact_id = c.record_id)) as last_known
        from oracle.contact c
        left join (select distinct on (record_id) record_id, agent_id from oracle.part
          order by record_id, from_at desc) o using (record_id)
        where exists (select from oracle.message m where m.contact_id = c.record_id
          and m.author_kind = 'customer' and m.needs_reply)
        """);
    h.execute(
        """
        create view oracle.solved as
        select c.record_id, f.agent_id,
          not exists (select from ingestion.repeat_link r
            where r.later_id = c.record_id and r.gap_ms < 86400000) as first,
          not exists (select from ingestion.repeat_link r
            where r.earlier_id = c.record_id and r.gap_ms < 86400000)
          and not exists (select from oracle.part p
            where p.record_id = c.record_id and p.handover <> 'none') as solved
        from oracle.contact c left join oracle.first_part f using (record_id) where c.handled
        """);
    h.execute(
        """
        create view oracle.rating as select f.*, p.agent_id from ingestion.rating_version f
        left join people.platform_account p using (account_id) where f.valid and f.scale = '1-5'
        """);
    h.execute(
        """
        create view oracle.complaint as select f.*, p.agent_id from ingestion.complaint_version f
        left join people.platform_account p using (account_id)
        """);
    h.execute(
        """
        create view oracle.figure as select f.*, p.agent_id from ingestion.measurement_version f
        left join people.platform_account p using (account_id)
        """);
    h.execute(
        """
        create view oracle.busy as
        select a.agent_id,
          (select range_agg(tstzrange(w.start_at, w.end_at)) from oracle.work w
            where w.agent_id = a.agent_id) as handling,
          (select range_agg(tstzrange(s.start_at, s.end_at)) from ingestion.state_version s
            join people.platform_account p using (account_id)
            where p.agent_id = a.agent_id and s.state = 'available') as available
        from people.agent a
        """);
    h.execute(
        """
        create function oracle.seconds(tstzmultirange) returns numeric language sql as
        'select sum(extract(epoch from upper(r) - lower(r))) from unnest($1) r'
        """);
  }

  private static void both(Measure measure, String sql) {
    COMPANY.put(measure, sql.replace("{mine}", "true"));
    AGENT.put(measure, sql.replace("{mine}", "agent_id = :a"));
  }

  private static String perContact(String kinds) {
    return "select avg(s) from (select record_id, sum(seconds) as s from oracle.work"
        + " join oracle.contact using (record_id) where handled and kind in ("
        + kinds
        + ") and {mine} group by record_id) t";
  }

  private static final String OWN_CONTACTS =
      "(select record_id, bool_or(handover <> 'none') as handed,"
          + " bool_or(handover = 'escalation') as escalated from oracle.part"
          + " join oracle.contact using (record_id) where handled and agent_id = :a"
          + " group by record_id) t";
  private static final String ALL_CONTACTS =
      "(select c.record_id, coalesce(bool_or(p.handover <> 'none'), false) as handed,"
          + " coalesce(bool_or(p.handover = 'escalation'), false) as escalated"
          + " from oracle.contact c left join oracle.part p using (record_id) where c.handled"
          + " group by c.record_id) t";

  static {
    COMPANY.put(Measure.CONTACTS_OFFERED, "select count(*) from oracle.contact where asked");
    COMPANY.put(Measure.CONTACTS_HANDLED, "select count(*) from oracle.contact where handled");
    AGENT.put(Measure.CONTACTS_HANDLED, "select count(*) from " + OWN_CONTACTS);
    COMPANY.put(
        Measure.CONTACTS_ABANDONED,
        "select count(*) from oracle.contact where outcome = 'ABANDONED'");
    COMPANY.put(
        Measure.ABANDONMENT_RATE,
        "select 100.0 * count(*) filter (where outcome = 'ABANDONED') / count(*)"
            + " from oracle.contact where asked");
    both(
        Measure.SPEED_OF_ANSWER_AVG,
        "select avg(waited) from oracle.wait where waited is not null and {mine}");
    both(
        Measure.SPEED_OF_ANSWER_P50,
        "select percentile_cont(0.5) within group (order by waited) from oracle.wait where {mine}");
    both(
        Measure.SPEED_OF_ANSWER_P90,
        "select percentile_cont(0.9) within group (order by waited) from oracle.wait where {mine}");
    COMPANY.put(
        Measure.SERVICE_LEVEL_A,
        "select 100.0 * count(*) filter (where coalesce(waited, stayed) <= target) / count(*)"
            + " from oracle.wait where coalesce(waited, stayed) is not null");
    COMPANY.put(
        Measure.SERVICE_LEVEL_B,
        "select 100.0 * count(*) filter (where waited <= target) / count(*)"
            + " from oracle.wait where coalesce(waited, stayed) is not null");
    COMPANY.put(
        Measure.SERVICE_LEVEL_C,
        "select 100.0 * count(*) filter (where waited <= target) / count(*) from oracle.wait"
            + " where coalesce(waited, stayed) is not null"
            + " and not (outcome = 'ABANDONED' and stayed < target / 2.0 + 1)");
    both(
        Measure.SERVICE_LEVEL_D,
        "select 100.0 * count(*) filter (where waited <= target) / count(*)"
            + " from oracle.wait where waited is not null and {mine}");
    both(Measure.TALK_TIME, perContact("3"));
    both(Measure.HOLD_TIME, perContact("4"));
    both(Measure.AFTER_CONTACT_TIME, perContact("5"));
    both(Measure.HANDLE_TIME, perContact("0, 3, 4, 5"));
    both(
        Measure.OCCUPANCY,
        "select 100 * sum(oracle.seconds(handling)) / sum(oracle.seconds(handling + available))"
            + " from oracle.busy where {mine}");
    String handed = "select 100.0 * count(*) filter (where handed) / count(*) from ";
    COMPANY.put(Measure.TRANSFER_RATE, handed + ALL_CONTACTS);
    AGENT.put(Measure.TRANSFER_RATE, handed + OWN_CONTACTS);
    String escalated = "select 100.0 * count(*) filter (where escalated) / count(*) from ";
    COMPANY.put(Measure.ESCALATION_RATE_CONTACTS, escalated + ALL_CONTACTS);
    AGENT.put(Measure.ESCALATION_RATE_CONTACTS, escalated + OWN_CONTACTS);
    both(
        Measure.FIRST_RESPONSE_TIME,
        "select avg(seconds) from oracle.round where nth = 1 and {mine}");
    both(Measure.AVERAGE_RESPONSE_TIME, "select avg(seconds) from oracle.round where {mine}");
    both(
        Measure.TURNS,
        "select avg(n) from (select count(*) as n from oracle.round where {mine}"
            + " group by contact_id) t");
    both(
        Measure.THREE_MINUTE_REPLY_RATE,
        "select 100.0 * count(*) filter (where ok) / count(*) from ("
            + "select seconds <= 180 as ok, agent_id from oracle.round union all"
            + " select false, agent_id from oracle.chat"
            + " where last_known - open_since > interval '180 s') t where {mine}");
    both(
        Measure.UNANSWERED_RATE,
        "select 100.0 * count(open_since) / count(*) from oracle.chat where {mine}");
    both(
        Measure.FCR,
        "select 100.0 * count(*) filter (where solved) / count(*) from oracle.solved"
            + " where first and {mine}");
    both(
        Measure.FCR_ALL,
        "select 100.0 * count(*) filter (where solved and first) / count(*) from oracle.solved"
            + " where {mine}");
    both(Measure.CSAT_MEAN, "select avg(raw) from oracle.rating where {mine}");
    both(
        Measure.CSAT_TOP_TWO,
        "select 100.0 * count(*) filter (where raw >= 4) / count(*) from oracle.rating where {mine}");
    String caused =
        "select 100.0 * (select count(*) from oracle.complaint where valid"
            + " and cause in ('attitude', 'error') and %s) / count(*) from ";
    COMPANY.put(Measure.COMPLAINT_RATE, caused.formatted("true") + ALL_CONTACTS);
    AGENT.put(Measure.COMPLAINT_RATE, caused.formatted("agent_id = :a") + OWN_CONTACTS);
    both(
        Measure.ESCALATION_RATE,
        "select 100.0 * count(escalated_at) / count(*) from oracle.complaint where {mine}");
    both(
        Measure.CONVERSION_RATE,
        "select 100 * sum(numerator) / sum(denominator) from oracle.figure"
            + " where measure = 'CONVERSION_RATE' and {mine}");
    both(
        Measure.SALES_AMOUNT,
        "select sum(value) from oracle.figure where measure = 'SALES_AMOUNT' and {mine}");
    both(
        Measure.RETURNS_AVOIDED,
        "select sum(value) from oracle.figure where measure = 'RETURNS_AVOIDED' and {mine}");
  }
}
