package org.meritdesk.quality.api;

/** Where a breach stands (违规状态). */
public enum BreachState {
  /** Found by an inspection, nobody confirmed it yet (待复核). */
  PROPOSED,
  /** Confirmed by a second person; it counts (已确认). */
  CONFIRMED,
  /** Not a breach, or no longer one (不成立). */
  REJECTED
}
