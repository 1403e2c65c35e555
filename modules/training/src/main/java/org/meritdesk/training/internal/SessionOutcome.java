package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.meritdesk.people.api.Caller;
import org.meritdesk.training.api.SessionState;

/**
 * What follows from a session that was held (开课结果): attendance counts, courses without an exam are
 * completed by it, and whoever taught has hours to be confirmed.
 */
@ApplicationScoped
class SessionOutcome {

  private TrainingMarks marks;
  private TrainingNotices notices;
  private Clock clock;

  @Inject
  SessionOutcome(TrainingMarks marks, TrainingNotices notices, Clock clock) {
    this.marks = marks;
    this.notices = notices;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected SessionOutcome() {}

  /** It has just been said that the session was held. */
  void held(Handle handle, SessionRows.Row session, Caller who) {
    Long instructor = session.instructorId();
    if (instructor != null) {
      ClassHoursRows.record(handle, session, instructor, who.name(), clock.instant());
    }
    count(handle, session, who);
    askForRatings(handle, session);
  }

  /** Attendance changed; it counts only once the session was held. */
  void changed(Handle handle, SessionRows.Row session, Caller who) {
    if (session.state() == SessionState.HELD) {
      count(handle, session, who);
      askForRatings(handle, session);
    }
  }

  private void askForRatings(Handle handle, SessionRows.Row session) {
    LearningRows.one(handle, session.id())
        .filter(held -> clock.instant().isBefore(FeedbackBook.until(held)))
        .ifPresent(notices::rateable);
  }

  private void count(Handle handle, SessionRows.Row session, Caller who) {
    if (!session.document().examined()) {
      List<Long> undone = RecordRows.undone(handle, session);
      notices.withdrawn(handle, undone);
      RecordRows.remove(handle, undone);
      notices.completed(handle, RecordRows.ofSession(handle, session, who.name()));
    }
    marks.mark(EnrolmentRows.of(handle, session.id()), session.day());
  }
}
