package org.meritdesk.quality.internal;

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
import org.meritdesk.measures.api.CollaborationFact;
import org.meritdesk.measures.api.Fact;
import org.meritdesk.measures.api.FactSelection;
import org.meritdesk.measures.api.FactSource;
import org.meritdesk.measures.api.LearningKey;
import org.meritdesk.measures.api.Subject;

/** Accepted cases as facts of everybody who could have shared them (知识共享事实来源). */
@ApplicationScoped
class CaseShares implements FactSource {

  private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
  private static final Instant LAST = Instant.parse("9998-12-31T00:00:00Z");

  private static final String SELECT =
      """
      select case_id, subject_kind, subject_id, day, own from quality.case_share
      where day >= :from and day <= :to
        and (:everything
          or subject_kind = 'AGENT' and subject_id = any(:agents)
          or subject_kind = 'TEAM' and subject_id = any(:teams))
      """;

  private Jdbi jdbi;

  @Inject
  CaseShares(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected CaseShares() {}

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
                .map((row, context) -> fact(row))
                .forEach(sink));
  }

  @Override
  public Set<LocalDate> days() {
    return jdbi.withHandle(
        handle ->
            Set.copyOf(
                handle
                    .createQuery("select distinct day from quality.case_share")
                    .mapTo(LocalDate.class)
                    .list()));
  }

  /** They carry their day. */
  @Override
  public Set<ZoneId> zones() {
    return Set.of();
  }

  private static CollaborationFact fact(ResultSet row) throws SQLException {
    long id = row.getLong("subject_id");
    return new CollaborationFact(
        CollaborationFact.Kind.SHARING,
        new LearningKey(LearningKey.Kind.CASE, row.getLong("case_id")),
        "TEAM".equals(row.getString("subject_kind")) ? Subject.team(id) : Subject.agent(id),
        row.getObject("day", LocalDate.class),
        row.getBoolean("own") ? 1 : 0,
        1);
  }

  private static LocalDate day(Instant instant) {
    Instant inRange = instant.isBefore(FIRST) ? FIRST : instant.isAfter(LAST) ? LAST : instant;
    return LocalDate.ofInstant(inRange, ZoneOffset.UTC);
  }
}
