package org.meritdesk.scoring.internal;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.meritdesk.kernel.Order;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.AppraisalColumn;

/** The ways in which appraisals are ordered (考核排序); names as Chinese reads them aloud. */
final class AppraisalOrder {

  private static final Comparator<Appraisal> BY_SCHEME =
      Comparator.comparing(
          Appraisal::schemeCode, Comparator.nullsLast(Comparator.<String>naturalOrder()));

  static final Comparator<Appraisal> BY_SCHEME_AND_RANK =
      BY_SCHEME
          .thenComparing(Appraisal::rank, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
          .thenComparing(Appraisal::employeeNo)
          .thenComparing(Appraisal::assignmentNo);

  private AppraisalOrder() {}

  static Comparator<Appraisal> by(Order<AppraisalColumn> order) {
    Comparator<Appraisal> wanted =
        switch (order.by()) {
          case RANK -> BY_SCHEME.thenComparing(order.comparing(Appraisal::rank));
          case NAME ->
              order.comparing(Appraisal::agentName, Collator.getInstance(Locale.CHINA)::compare);
          case TEAM -> order.comparing(Appraisal::teamCode);
          case SCHEME -> order.comparing(Appraisal::schemeCode);
          case DAYS -> order.comparing(Appraisal::days);
          case SCORE -> order.comparing(Appraisal::score);
          case GRADE -> order.comparing(Appraisal::grade);
        };
    return wanted.thenComparing(BY_SCHEME_AND_RANK);
  }
}
