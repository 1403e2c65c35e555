package org.meritdesk.training.api;

/** What an alert watches (预警类型). */
public enum AlertTrigger {
  /** Measures of a subject over a window (指标). */
  MEASURES(false),
  /** A single bad rating, at once (差评). */
  BAD_RATING(true),
  /** A customer who waits for an answer (超时未回复). */
  UNANSWERED(false),
  /** A platform that sends nothing any more (数据源静默). */
  SOURCE_SILENT(false);

  private final boolean once;

  AlertTrigger(boolean once) {
    this.once = once;
  }

  /** Whether it tells of one thing that has happened and ends when somebody has taken note. */
  public boolean once() {
    return once;
  }
}
