package org.meritdesk.training.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.meritdesk.people.api.Caller;

/**
 * Hours that instructors taught (课时): recorded when a session was held, counted once a second
 * person confirmed them.
 */
public interface ClassHours {

  /** Of a span of days, the latest first: an instructor's own, a lead's people, all for HR. */
  List<ClassHour> list(LocalDate from, LocalDate toExclusive, Caller who);

  /**
   * Confirms what was taught; neither by who recorded it nor by who taught it.
   *
   * @throws org.meritdesk.kernel.Problem {@code class-hours-not-found}, {@code
   *     class-hours-confirmed}, {@code training-same-person}
   */
  ClassHour confirm(long sessionId, Caller who);

  /** Confirmed minutes by agent over a span of days; for modules. */
  Map<Long, Integer> confirmed(LocalDate from, LocalDate toExclusive);
}
