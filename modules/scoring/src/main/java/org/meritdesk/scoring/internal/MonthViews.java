package org.meritdesk.scoring.internal;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.api.MonthView;
import org.meritdesk.scoring.api.OpenRepeat;
import org.meritdesk.scoring.api.Outcome;

/** Puts together how a month stands. */
final class MonthViews {

  private MonthViews() {}

  static MonthView open(
      YearMonth month,
      @Nullable String sentBack,
      List<Appraisal> provisional,
      long pending,
      List<OpenRepeat> repeats) {
    return new MonthView(
        month,
        MonthState.OPEN,
        0,
        null,
        null,
        null,
        null,
        null,
        sentBack,
        provisional.size(),
        count(provisional, Outcome.SCORED),
        count(provisional, Outcome.NOT_ENOUGH_DATA),
        count(provisional, Outcome.NO_SCHEME),
        pending,
        repeats,
        null);
  }

  static MonthView closed(
      ClosingRows.Row closing,
      MonthState state,
      @Nullable String sentBack,
      List<Appraisal> kept,
      long pending,
      List<OpenRepeat> repeats) {
    return new MonthView(
        closing.month(),
        state,
        closing.revision(),
        closing.asOfBatch(),
        closing.closedBy(),
        closing.closedAt(),
        closing.decidedBy(),
        closing.decidedAt(),
        sentBack,
        kept.size(),
        count(kept, Outcome.SCORED),
        count(kept, Outcome.NOT_ENOUGH_DATA),
        count(kept, Outcome.NO_SCHEME),
        pending,
        repeats,
        closing.digest());
  }

  private static int count(List<Appraisal> appraisals, Outcome outcome) {
    return (int) appraisals.stream().filter(each -> each.outcome() == outcome).count();
  }
}
