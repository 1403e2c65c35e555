package org.meritdesk.quality.api;

/** What makes a contact worth a look (风险信号). */
public enum RiskSign {
  /** Rated 2 of 5 or worse (低评价). */
  LOW_RATING,
  /** A valid complaint (投诉). */
  COMPLAINT,
  /** Handed on to somebody else (转接). */
  HANDED_ON
}
