package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.measures.api.Fact;
import org.meritdesk.measures.api.FactSelection;
import org.meritdesk.measures.api.FactSource;
import org.meritdesk.measures.api.LearningKey;
import org.meritdesk.measures.api.TrainingFact;

/** Seats of sessions that were held and first results as facts (培训事实来源). */
@ApplicationScoped
class TrainingFacts implements FactSource {

  private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
  private static final Instant LAST = Instant.parse("9998-12-31T00:00:00Z");

  /** Every seat of a session that was held, and every first result with a score. */
  private static final String FACTS =
      """
      select e.agent_id, (s.starts_at at time zone s.zone)::date as day, 'ATTENDANCE' as kind,
        e.attended is true as met, 'SESSION' as behind, s.session_id as key
      from training.session s
      join training.enrolment e using (session_id)
      where s.state = 'HELD' and e.state = 'ENROLLED'
      union all
      select r.agent_id, r.day, 'EXAM', r.passed,
        case when r.source = 'EXAM' then 'ATTEMPT' else 'RECORD' end,
        case when r.source = 'EXAM' then r.reference::bigint else r.record_id end
      from training.training_record r
      where r.first
      """;

  private static final String SPAN =
      """
      where day >= :from and day <= :to and (:everything or agent_id = any(:agents))
      """;

  private Jdbi jdbi;

  @Inject
  TrainingFacts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected TrainingFacts() {}

  @Override
  public void read(FactSelection selection, Consumer<Fact> sink) {
    if (!selection.records().isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select * from (" + FACTS + ") facts " + SPAN)
                .bind("from", day(selection.from()).minusDays(1))
                .bind("to", day(selection.to()).plusDays(1))
                .bind("everything", selection.everything() || selection.queues().contains(0L))
                .bindArray("agents", Long.class, selection.agents().toArray())
                .map((row, context) -> fact(row))
                .forEach(sink));
  }

  @Override
  public Set<LocalDate> days() {
    return jdbi.withHandle(
        handle ->
            Set.copyOf(
                handle
                    .createQuery("select distinct day from (" + FACTS + ") facts")
                    .mapTo(LocalDate.class)
                    .list()));
  }

  /** They carry their day. */
  @Override
  public Set<ZoneId> zones() {
    return Set.of();
  }

  private static TrainingFact fact(ResultSet row) throws SQLException {
    return new TrainingFact(
        row.getLong("agent_id"),
        new LearningKey(LearningKey.Kind.valueOf(row.getString("behind")), row.getLong("key")),
        Columns.day(row, "day"),
        TrainingFact.Kind.valueOf(row.getString("kind")),
        row.getBoolean("met"));
  }

  private static LocalDate day(Instant instant) {
    Instant inRange = instant.isBefore(FIRST) ? FIRST : instant.isAfter(LAST) ? LAST : instant;
    return LocalDate.ofInstant(inRange, ZoneOffset.UTC);
  }
}
