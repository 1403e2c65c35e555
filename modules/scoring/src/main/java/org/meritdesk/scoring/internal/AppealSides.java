package org.meritdesk.scoring.internal;

import java.util.EnumSet;
import java.util.Set;
import org.meritdesk.people.api.Caller;
import org.meritdesk.scoring.api.AppealDeed;
import org.meritdesk.scoring.api.AppealParty;
import org.meritdesk.scoring.api.AppealState;
import org.meritdesk.scoring.api.ScoringRight;
import org.meritdesk.scoring.domain.AppealTransitions;

/** On which side of an appeal a caller stands (申诉角色). */
final class AppealSides {

  private AppealSides() {}

  static Set<AppealParty> of(AppealRow appeal, Caller who) {
    Set<AppealParty> sides = EnumSet.noneOf(AppealParty.class);
    boolean own = Long.valueOf(appeal.agentId()).equals(who.agentId());
    if (own) {
      sides.add(AppealParty.APPELLANT);
    }
    if (ScoringRight.REVIEW_APPEALS.heldBy(who)
        && !own
        && !who.name().equals(appeal.inspector())
        && !who.name().equals(appeal.filedBy())) {
      sides.add(AppealParty.REVIEWER);
    }
    if (who.name().equals(appeal.holder())) {
      sides.add(AppealParty.HOLDER);
    }
    return sides;
  }

  static Set<AppealDeed> deeds(AppealRow appeal, Caller who) {
    return AppealTransitions.deeds(appeal.state(), of(appeal, who));
  }

  /** Where a deed of the caller leads, or that it is not for the caller to do now. */
  static AppealState next(AppealRow appeal, AppealDeed deed, Caller who) {
    return of(appeal, who).stream()
        .flatMap(side -> AppealTransitions.next(appeal.state(), deed, side).stream())
        .findFirst()
        .orElseThrow(appeal::wrongState);
  }
}
