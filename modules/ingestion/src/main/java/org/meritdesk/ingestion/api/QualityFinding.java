package org.meritdesk.ingestion.api;

import java.util.List;

/**
 * What one check found (质量发现).
 *
 * @param count cases: lines, pairs of services, accounts or days
 * @param records how many records take part
 * @param examples the first ten
 */
public record QualityFinding(
    QualityCheck check, long count, long records, List<QualityExample> examples) {

  /** Copies the list. */
  public QualityFinding {
    examples = List.copyOf(examples);
  }
}
