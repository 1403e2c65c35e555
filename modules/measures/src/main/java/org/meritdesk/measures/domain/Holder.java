package org.meritdesk.measures.domain;

/**
 * An agent who took part in a contact (参与客服), with the own share of the work in milliseconds.
 *
 * @param when work day and hour of the first part
 * @param teamId the team on that day, or 0
 * @param talk -1 where there was none
 */
record Holder(
    long agentId,
    long teamId,
    WorkHour when,
    long firstAt,
    long talk,
    long hold,
    long wrapup,
    long handling,
    boolean handedOn,
    boolean escalated) {

  /** The same agent or team-mate's work put together, as the team's share of the contact. */
  Holder with(Holder other) {
    Holder first = firstAt <= other.firstAt ? this : other;
    return new Holder(
        first.agentId,
        teamId,
        first.when,
        first.firstAt,
        plus(talk, other.talk),
        plus(hold, other.hold),
        plus(wrapup, other.wrapup),
        plus(handling, other.handling),
        handedOn || other.handedOn,
        escalated || other.escalated);
  }

  /** Adds two durations of which either may be absent (-1). */
  static long plus(long a, long b) {
    return a < 0 ? b : b < 0 ? a : a + b;
  }
}
