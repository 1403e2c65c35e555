package org.meritdesk.training.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.meritdesk.training.api.CooperationAnswer;
import org.meritdesk.training.api.CooperationProblem;
import org.meritdesk.training.api.CooperationState;
import org.meritdesk.training.domain.CooperationMarks;

/** What HR and who answers have in common: a round that is open takes answers (协作评分步骤). */
final class CooperationSteps {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private CooperationSteps() {}

  /** Takes the answers of somebody who was asked, once. */
  static void take(
      Handle handle,
      CooperationRows.Round round,
      long invitation,
      List<CooperationAnswer> answers) {
    open(round);
    CooperationMarks.wrong(answers, round.teams()).ifPresent(CooperationSteps::refuse);
    if (!CooperationRows.answered(handle, round.id(), invitation)) {
      throw CooperationProblem.COOPERATION_LINK.problem();
    }
    answers.forEach(each -> CooperationRows.keep(handle, round.id(), each));
  }

  static CooperationRows.Round open(CooperationRows.Round round) {
    if (round.state() != CooperationState.OPEN) {
      throw state(round);
    }
    return round;
  }

  static CooperationRows.Round round(Handle handle, long id, boolean lock) {
    return CooperationRows.one(handle, id, lock).orElseThrow(() -> unknown(id));
  }

  /** The day by which rounds end. */
  static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  static RuntimeException state(CooperationRows.Round round) {
    return CooperationProblem.COOPERATION_STATE.problem(
        "round", round.id(), "state", round.state());
  }

  static RuntimeException unknown(long id) {
    return CooperationProblem.COOPERATION_NOT_FOUND.problem("round", id);
  }

  static void refuse(String field) {
    throw CooperationProblem.COOPERATION_FIELD.problem("field", field);
  }
}
