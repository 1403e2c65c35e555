package org.meritdesk.incentive.api;

/** What points can be turned into (兑换种类). */
public enum CatalogueKind {
  /** A thing (礼品). */
  GOODS,
  /** Hours of leave (调休小时). */
  LEAVE_HOURS,
  /** Money for training (培训经费). */
  TRAINING_BUDGET,
  /** The first choice of a shift (班次优先). */
  SHIFT_CHOICE,
  /** A condition of the next step on the ladder (晋升资格). */
  LADDER_ELIGIBILITY
}
