package org.meritdesk.ingestion.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.meritdesk.ingestion.api.QualityCheck;
import org.meritdesk.ingestion.api.QualityExample;
import org.meritdesk.ingestion.api.QualityFinding;
import org.meritdesk.ingestion.api.QualityReport;

/** Counts what is odd, with the first examples of each. */
final class QualityTally {

  static final int EXAMPLES = 10;

  private static final class Tally {
    private long count;
    private long records;
    private final List<QualityExample> examples = new ArrayList<>();
  }

  private final Map<QualityCheck, Tally> tallies = new EnumMap<>(QualityCheck.class);

  QualityTally() {
    for (QualityCheck check : QualityCheck.values()) {
      tallies.put(check, new Tally());
    }
  }

  /** One case of one record. */
  void add(QualityCheck check, QualityExample example) {
    add(check, 1, 1, List.of(example));
  }

  /** So many cases among so many records. */
  void add(QualityCheck check, long count, long records, List<QualityExample> examples) {
    Tally tally = tallies.computeIfAbsent(check, c -> new Tally());
    tally.count += count;
    tally.records += records;
    for (QualityExample example : examples) {
      if (tally.examples.size() < EXAMPLES) {
        tally.examples.add(example);
      }
    }
  }

  QualityReport report(long loadId) {
    List<QualityFinding> findings = new ArrayList<>();
    tallies.forEach(
        (check, tally) ->
            findings.add(new QualityFinding(check, tally.count, tally.records, tally.examples)));
    return new QualityReport(loadId, findings);
  }
}
