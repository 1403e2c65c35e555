package org.meritdesk.ingestion.api;

import java.util.List;

/** The data-quality report of a load (数据质量报告): every check with its count, also where it is 0. */
public record QualityReport(long loadId, List<QualityFinding> findings) {

  /** Copies the list. */
  public QualityReport {
    findings = List.copyOf(findings);
  }

  /** How many cases a check found. */
  public long count(QualityCheck check) {
    return findings.stream()
        .filter(f -> f.check() == check)
        .mapToLong(QualityFinding::count)
        .findFirst()
        .orElse(0);
  }
}
