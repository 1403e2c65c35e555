package org.meritdesk.ingestion.internal;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.api.QualityCheck;
import org.meritdesk.ingestion.api.QualityExample;
import org.meritdesk.ingestion.internal.store.Overlaps;

/** Looks at what only the load as a whole shows. */
final class QualityChecks {

  private record Orphan(long count, long line, String id) {}

  private final Handle handle;
  private final Job job;
  private final QualityTally tally;

  QualityChecks(Handle handle, Job job, QualityTally tally) {
    this.handle = handle;
    this.job = job;
    this.tally = tally;
  }

  void look(List<String> unknownAgents, DaySpan days) {
    tally.add(
        QualityCheck.UNKNOWN_AGENT,
        unknownAgents.size(),
        unknownAgents.size(),
        examples(unknownAgents));
    List<String> gaps = days.gaps().stream().map(LocalDate::toString).toList();
    tally.add(QualityCheck.GAP, gaps.size(), 0, examples(gaps));
    if (job.kind() == FactKind.CONTACT) {
      overlaps();
    } else if (job.kind() == FactKind.RATING) {
      orphans(QualityCheck.RATING_WITHOUT_CONTACT);
    } else if (job.kind() == FactKind.MESSAGE || job.kind() == FactKind.COMPLAINT) {
      orphans(QualityCheck.REFERENCE_WITHOUT_CONTACT);
    }
  }

  private void overlaps() {
    Overlaps overlaps = new Overlaps(handle, QualityTally.EXAMPLES);
    tally.add(
        QualityCheck.OVERLAPPING_SERVICE,
        overlaps.pairs(),
        overlaps.services(),
        overlaps.examples().stream().map(e -> new QualityExample(e.line(), e.id())).toList());
  }

  private void orphans(QualityCheck check) {
    List<Orphan> orphans =
        handle
            .createQuery(
                """
                select count(*) over () as orphans, s.line, s.contact
                from intake_stage s
                left join ingestion.record_key c
                  on c.source_id = :source and c.kind = 1 and c.external_id = s.contact
                where s.contact is not null and coalesce(c.version_no, 0) = 0
                order by s.line limit :most""")
            .bind("source", job.source().id())
            .bind("most", QualityTally.EXAMPLES)
            .map((row, context) -> new Orphan(row.getLong(1), row.getLong(2), row.getString(3)))
            .list();
    long count = orphans.isEmpty() ? 0 : orphans.get(0).count();
    tally.add(
        check,
        count,
        count,
        orphans.stream().map(o -> new QualityExample(o.line(), o.id())).toList());
  }

  private static List<QualityExample> examples(List<String> ids) {
    return ids.stream()
        .limit(QualityTally.EXAMPLES)
        .map(id -> new QualityExample(null, id))
        .toList();
  }
}
