package org.meritdesk.scoring.api;

/** What a list of appeals is ordered by (申诉排序). */
public enum AppealColumn {
  /** When the contact was. */
  MONTH,
  /** Who judged. */
  INSPECTOR,
  /** How many marks are claimed. */
  CLAIMS,
  /** When it was handed in. */
  FILED,
  /** How far it is. */
  STATE
}
