package org.meritdesk.web.faces;

import java.util.Locale;
import org.meritdesk.measures.api.Measure;

/** What the sample of a measure counts (样本单位). */
enum SampleKind {
  CONTACTS,
  REPLIES,
  RATINGS,
  COMPLAINTS,
  STRETCHES,
  FIGURES,
  INSPECTIONS,
  CRITERIA,
  SEATS,
  RESULTS,
  CASES,
  ANSWERS;

  static SampleKind of(Measure measure) {
    return switch (measure) {
      case AVERAGE_RESPONSE_TIME, THREE_MINUTE_REPLY_RATE -> REPLIES;
      case CSAT_MEAN, CSAT_TOP_TWO -> RATINGS;
      case ESCALATION_RATE -> COMPLAINTS;
      case OCCUPANCY -> STRETCHES;
      case CONVERSION_RATE, SALES_AMOUNT, RETURNS_AVOIDED -> FIGURES;
      case QUALITY_SCORE, ATTITUDE_PASS_RATE, COMPLIANCE_BREACHES -> INSPECTIONS;
      case SCRIPT_COMPLIANCE, PROCESS_COMPLIANCE -> CRITERIA;
      case TRAINING_ATTENDANCE_RATE -> SEATS;
      case EXAM_PASS_RATE -> RESULTS;
      case KNOWLEDGE_SHARING_RATE -> CASES;
      case CROSS_DEPARTMENT_SCORE -> ANSWERS;
      default -> CONTACTS;
    };
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
