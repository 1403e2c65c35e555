package org.meritdesk.scoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.Caller;
import org.meritdesk.scoring.api.AppealDeed;
import org.meritdesk.scoring.api.AppealPreview;
import org.meritdesk.scoring.api.AppealState;
import org.meritdesk.scoring.api.ClaimRuling;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.api.ScoringRight;

/** Rules on the claims of an appeal, or tells what that would do (申诉裁定). */
@ApplicationScoped
class AppealRuling {

  private Jdbi jdbi;
  private AppealReading reading;
  private AppealedInspections inspections;
  private AppealEffect effect;
  private Clock clock;

  @Inject
  AppealRuling(
      Jdbi jdbi,
      AppealReading reading,
      AppealedInspections inspections,
      AppealEffect effect,
      Clock clock) {
    this.jdbi = jdbi;
    this.reading = reading;
    this.inspections = inspections;
    this.effect = effect;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected AppealRuling() {}

  /** What the rulings would do; nothing is kept. */
  public AppealPreview preview(long id, List<ClaimRuling> rulings, Caller who) {
    AppealRow appeal = jdbi.withHandle(handle -> reading.visible(handle, id, who));
    if (!ScoringRight.REVIEW_APPEALS.heldBy(who)) {
      throw appeal.wrongState();
    }
    JudgedInspection inspection = inspections.get(appeal.inspectionId(), who);
    return effect.of(inspection, rulings, state(YearMonth.from(appeal.workDay())));
  }

  /** Decides every claim at once, and revises the inspection where one is upheld. */
  public AppealState decide(
      long id, int version, List<ClaimRuling> rulings, String reason, Caller who) {
    AppealState outcome = ClaimRules.outcome(rulings);
    jdbi.useTransaction(
        handle -> {
          AppealRow appeal = reading.current(handle, id, version, who);
          AppealSides.next(appeal, deed(outcome), who);
          JudgedInspection inspection = inspections.get(appeal.inspectionId(), who);
          ClaimRules rules = new ClaimRules(inspection);
          rules.checkRulings(appeal.claims(), rulings);
          Instant now = clock.instant();
          if (!AppealRows.decide(handle, appeal, outcome, rulings, reason, who.name(), now)) {
            throw appeal.stale();
          }
          AppealEvents.tell(handle, id, now, who.name(), deed(outcome), outcome, reason);
          if (outcome.changesResult()) {
            inspections.revise(
                appeal.inspectionId(), rules.after(rulings), said(rulings), "appeal:" + id, who);
          }
        });
    return outcome;
  }

  private MonthState state(YearMonth month) {
    return jdbi.withHandle(
        handle ->
            ClosingRows.of(handle, month).stream()
                .filter(row -> !row.is("SENT_BACK"))
                .findFirst()
                .map(row -> MonthState.valueOf(row.state()))
                .orElse(MonthState.OPEN));
  }

  private static AppealDeed deed(AppealState outcome) {
    return switch (outcome) {
      case UPHELD -> AppealDeed.UPHOLD;
      case PARTLY_UPHELD -> AppealDeed.UPHOLD_PARTLY;
      default -> AppealDeed.REJECT;
    };
  }

  private static String said(List<ClaimRuling> rulings) {
    return rulings.stream()
        .filter(ClaimRuling::upheld)
        .map(ruling -> ruling.criterion() + ": " + ruling.reason())
        .collect(Collectors.joining("\n"));
  }
}
