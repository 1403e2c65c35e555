package org.meritdesk.training.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.meritdesk.people.api.Caller;

/**
 * How attendees rate course and instructor after class (课后评价): once, without a name, for a week
 * after the class was held. Nothing is told before the rating is over and five answered, so that no
 * two readings differ by one person's answer.
 */
public interface Feedback {

  /** Classes that the caller attended and has not rated, the earliest first. */
  List<FeedbackDue> due(Caller who);

  /**
   * Rates a class.
   *
   * @throws org.meritdesk.kernel.Problem {@code feedback-field}, {@code feedback-not-attended},
   *     {@code feedback-given}, {@code feedback-closed}
   */
  void give(long sessionId, FeedbackDraft draft, Caller who);

  /** How one class was rated; also for who taught it. */
  FeedbackSummary of(long sessionId, Caller who);

  /** How several were rated, each by itself; for modules, without rights. */
  Map<Long, FeedbackSummary> each(Collection<Long> sessionIds);

  /** How several were rated together: only classes that would be shown alone. */
  FeedbackSummary together(Collection<Long> sessionIds);
}
