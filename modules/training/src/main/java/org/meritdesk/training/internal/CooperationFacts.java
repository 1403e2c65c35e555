package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.measures.api.CollaborationFact;
import org.meritdesk.measures.api.Fact;
import org.meritdesk.measures.api.FactSelection;
import org.meritdesk.measures.api.FactSource;
import org.meritdesk.measures.api.LearningKey;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.measures.api.SubjectKind;

/** Scores of the departments served as facts (协作评分事实来源). */
@ApplicationScoped
class CooperationFacts implements FactSource {

  private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
  private static final Instant LAST = Instant.parse("9998-12-31T00:00:00Z");

  private static final String SELECT =
      """
      select round_id, subject_kind, subject_id, day, millionths, answers
      from training.cooperation_result
      where day >= :from and day <= :to
        and (:everything
          or subject_kind = 'AGENT' and subject_id = any(:agents)
          or subject_kind = 'TEAM' and subject_id = any(:teams)
          or subject_kind = 'QUEUE' and subject_id = any(:queues))
      """;

  private Jdbi jdbi;

  @Inject
  CooperationFacts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected CooperationFacts() {}

  @Override
  public void read(FactSelection selection, Consumer<Fact> sink) {
    if (!selection.records().isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(SELECT)
                .bind("from", day(selection.from()).minusDays(1))
                .bind("to", day(selection.to()).plusDays(1))
                .bind("everything", selection.everything())
                .bindArray("agents", Long.class, selection.agents().toArray())
                .bindArray("teams", Long.class, selection.teams().toArray())
                .bindArray("queues", Long.class, selection.queues().toArray())
                .map(
                    (row, context) ->
                        new CollaborationFact(
                            CollaborationFact.Kind.COOPERATION,
                            new LearningKey(LearningKey.Kind.ROUND, row.getLong("round_id")),
                            new Subject(
                                SubjectKind.valueOf(row.getString("subject_kind")),
                                row.getLong("subject_id")),
                            Columns.day(row, "day"),
                            row.getLong("millionths"),
                            row.getLong("answers")))
                .forEach(sink));
  }

  @Override
  public Set<LocalDate> days() {
    return jdbi.withHandle(
        handle ->
            Set.copyOf(
                handle
                    .createQuery("select distinct day from training.cooperation_result")
                    .mapTo(LocalDate.class)
                    .list()));
  }

  /** They carry their day. */
  @Override
  public Set<ZoneId> zones() {
    return Set.of();
  }

  private static LocalDate day(Instant instant) {
    Instant inRange = instant.isBefore(FIRST) ? FIRST : instant.isAfter(LAST) ? LAST : instant;
    return LocalDate.ofInstant(inRange, ZoneOffset.UTC);
  }
}
