package org.meritdesk.training.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.training.api.EnrolmentState;
import org.meritdesk.training.api.SessionDeed;
import org.meritdesk.training.api.SessionState;
import org.meritdesk.training.api.TrainingRight;

/** What a caller may do with a session at a moment, and whose seats the caller sees (场次权限). */
record SessionRight(
    Caller who,
    RowScope scope,
    SessionRows.Row session,
    EnrolmentRows.@Nullable Row mine,
    Instant now) {

  /** How long before and after the class its code holds. */
  static final Duration AROUND = Duration.ofMinutes(15);

  Set<SessionDeed> deeds() {
    Set<SessionDeed> deeds = EnumSet.noneOf(SessionDeed.class);
    boolean planned = session.state() == SessionState.PLANNED;
    boolean begun = !now.isBefore(session.startsAt());
    if (session.state().next().contains(SessionState.CANCELLED) && keeps()) {
      deeds.add(SessionDeed.CHANGE);
      deeds.add(SessionDeed.CANCEL);
    }
    if (session.state().next().contains(SessionState.HELD) && begun && (keeps() || teaches())) {
      deeds.add(SessionDeed.HOLD);
    }
    if (session.state() != SessionState.CANCELLED && begun && (keeps() || teaches())) {
      deeds.add(SessionDeed.MARK);
    }
    if (planned && codeTime() && (keeps() || teaches())) {
      deeds.add(SessionDeed.SHOW_CODE);
    }
    if (planned && TrainingRight.PLAN_SESSIONS.heldBy(who)) {
      deeds.add(SessionDeed.ENROL_OTHERS);
    }
    own(deeds, planned, begun);
    return deeds;
  }

  private void own(Set<SessionDeed> deeds, boolean planned, boolean begun) {
    Long me = who.agentId();
    if (me == null || me.equals(session.instructorId())) {
      return;
    }
    boolean in = mine != null && mine.state() != EnrolmentState.LEFT;
    if (planned && !begun) {
      deeds.add(in ? SessionDeed.LEAVE : SessionDeed.ENROL);
    }
    if (session.state() != SessionState.CANCELLED
        && codeTime()
        && mine != null
        && mine.state() == EnrolmentState.ENROLLED
        && !Boolean.TRUE.equals(mine.attended())) {
      deeds.add(SessionDeed.CHECK_IN);
    }
  }

  /** Whether the caller may give this agent a seat, or take it back. */
  boolean seats(long agentId) {
    Long me = who.agentId();
    if (me != null && me == agentId) {
      return deeds().contains(SessionDeed.ENROL) || deeds().contains(SessionDeed.LEAVE);
    }
    return deeds().contains(SessionDeed.ENROL_OTHERS) && scope.sees(agentId);
  }

  boolean sees(long agentId) {
    Long me = who.agentId();
    return me != null && me == agentId
        || keeps()
        || teaches()
        || !who.onlyAgent() && scope.sees(agentId);
  }

  boolean codeTime() {
    return !now.isBefore(session.startsAt().minus(AROUND))
        && now.isBefore(session.endsAt().plus(AROUND));
  }

  private boolean keeps() {
    return TrainingRight.KEEP_SESSIONS.heldBy(who)
        || TrainingRight.PLAN_SESSIONS.heldBy(who) && who.name().equals(session.plannedBy());
  }

  private boolean teaches() {
    Long me = who.agentId();
    return me != null && me.equals(session.instructorId());
  }
}
