package org.meritdesk.quality.api;

/** What a list of inspections is ordered by (质检排序). */
public enum InspectionColumn {
  /** When the part of the contact began. */
  AT,
  /** By which form. */
  FORM,
  /** Who judged. */
  INSPECTOR,
  /** How far it is. */
  STATE,
  /** The score of the newest revision. */
  SCORE,
  /** What the form made of it. */
  OUTCOME,
  /** When it was published. */
  PUBLISHED
}
