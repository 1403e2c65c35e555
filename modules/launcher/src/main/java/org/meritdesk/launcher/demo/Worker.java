package org.meritdesk.launcher.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An agent of the demo shop, with the platform account through which the work is done. */
record Worker(
    int number,
    String employeeNo,
    String name,
    String latinName,
    Team home,
    LocalDate hiredOn,
    @Nullable LocalDate leftOn,
    @Nullable Move move,
    boolean lead,
    boolean known,
    String account,
    Traits traits) {

  /** A change of team in mid-month. */
  record Move(Team to, LocalDate on) {}

  Team team(LocalDate day) {
    return move != null && !day.isBefore(move.on()) ? move.to() : home;
  }

  boolean employed(LocalDate day) {
    return !day.isBefore(hiredOn) && (leftOn == null || day.isBefore(leftOn));
  }
}
