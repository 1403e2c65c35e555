package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Fact;
import org.meritdesk.measures.api.FactSelection;
import org.meritdesk.measures.api.FactSource;
import org.meritdesk.measures.api.InspectionFact;
import org.meritdesk.measures.api.InspectionFact.Attitude;
import org.meritdesk.quality.api.Aspect;
import org.meritdesk.quality.domain.AspectFigures;

/** Published inspections as facts, each in its newest revision (质检事实来源). */
@ApplicationScoped
class InspectionFacts implements FactSource {

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");
  private static final long HALF_A_MILLISECOND = 500_000;
  private static final String COUNTS = " i.state in ('PUBLISHED', 'ACKNOWLEDGED') ";

  private static final String SELECT =
      """
      select i.record_id, round(date_part('epoch', i.at) * 1000)::bigint as at, i.account_id,
        i.queue_id, i.zone, a.score, a.attitude, a.script_met, a.script_judged, a.process_met,
        a.process_judged,
        (select count(*) from quality.breach b
         where b.inspection_id = i.inspection_id and b.state = 'CONFIRMED') as breaches
      from quality.inspection i
      join lateral (
        select * from quality.inspection_answers r
        where r.inspection_id = i.inspection_id and r.revision > 0
        order by r.revision desc limit 1) a on true
      where\s""";

  private static final String SPAN =
      """
      and i.at >= :from and i.at < :to
      and (:everything or i.account_id = any(:accounts) or i.queue_id = any(:queues))
      """;

  private Jdbi jdbi;

  @Inject
  InspectionFacts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected InspectionFacts() {}

  @Override
  public void read(FactSelection selection, Consumer<Fact> sink) {
    boolean named = !selection.records().isEmpty();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(SELECT + COUNTS + (named ? "and i.record_id = any(:records)" : SPAN))
                .bind("from", bound(selection.from()))
                .bind("to", bound(selection.to()))
                .bind("everything", selection.everything())
                .bindArray("accounts", Long.class, selection.accounts().toArray())
                .bindArray(
                    "queues",
                    Integer.class,
                    selection.queues().stream().map(Long::intValue).toArray())
                .bindArray("records", Long.class, selection.records().toArray())
                .map((row, context) -> fact(row))
                .forEach(sink));
  }

  @Override
  public Set<LocalDate> days() {
    return jdbi.withHandle(
        handle ->
            Set.copyOf(
                handle
                    .createQuery(
                        "select distinct (i.at at time zone 'UTC')::date from quality.inspection i"
                            + " where"
                            + COUNTS)
                    .mapTo(LocalDate.class)
                    .list()));
  }

  @Override
  public Set<ZoneId> zones() {
    return jdbi.withHandle(
        handle ->
            Set.copyOf(
                handle
                    .createQuery("select distinct i.zone from quality.inspection i where" + COUNTS)
                    .map((row, context) -> ZoneId.of(row.getString(1)))
                    .list()));
  }

  /** The fact that other answers would give. */
  static InspectionFact asIf(
      InspectionRow row, @Nullable BigDecimal score, AspectFigures figures, int breaches) {
    Boolean attitude = figures.attitudePassed();
    AspectFigures.Share script = figures.share(Aspect.SCRIPT);
    AspectFigures.Share process = figures.share(Aspect.PROCESS);
    return new InspectionFact(
        row.recordId(),
        row.at().plusNanos(HALF_A_MILLISECOND).toEpochMilli(),
        row.accountId(),
        row.queueId(),
        row.zone(),
        millionths(score),
        attitude == null ? Attitude.NOT_JUDGED : attitude ? Attitude.PASSED : Attitude.NOT_PASSED,
        script.met(),
        script.judged(),
        process.met(),
        process.judged(),
        breaches);
  }

  private static InspectionFact fact(ResultSet row) throws SQLException {
    return new InspectionFact(
        row.getLong("record_id"),
        row.getLong("at"),
        row.getLong("account_id"),
        row.getLong("queue_id"),
        ZoneId.of(row.getString("zone")),
        millionths(row.getBigDecimal("score")),
        Attitude.valueOf(row.getString("attitude")),
        row.getInt("script_met"),
        row.getInt("script_judged"),
        row.getInt("process_met"),
        row.getInt("process_judged"),
        row.getInt("breaches"));
  }

  private static long millionths(@Nullable BigDecimal score) {
    return score == null ? Fact.UNKNOWN : score.movePointRight(6).longValueExact();
  }

  private static OffsetDateTime bound(Instant instant) {
    Instant inRange = instant.isBefore(FIRST) ? FIRST : instant.isAfter(LAST) ? LAST : instant;
    return inRange.atOffset(ZoneOffset.UTC);
  }
}
