package org.meritdesk.incentive.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.meritdesk.people.api.Caller;
import org.meritdesk.training.api.ClassHour;
import org.meritdesk.training.api.ClassHours;

/** Minutes that a test says were taught and confirmed. */
record TaughtHours(Map<Long, Integer> minutes) implements ClassHours {

  @Override
  public Map<Long, Integer> confirmed(LocalDate from, LocalDate toExclusive) {
    return minutes;
  }

  @Override
  public List<ClassHour> list(LocalDate from, LocalDate toExclusive, Caller who) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ClassHour confirm(long sessionId, Caller who) {
    throw new UnsupportedOperationException();
  }
}
