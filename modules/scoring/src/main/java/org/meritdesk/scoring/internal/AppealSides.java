package org.meritdesk.scoring.internal;

import java.util.EnumSet;
import java.util.Set;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.scoring.api.AppealDeed;
import org.meritdesk.scoring.api.AppealParty;
import org.meritdesk.scoring.domain.AppealTransitions;

/** On which side of an appeal a caller stands (申诉角色). */
final class AppealSides {

  /** Who may look into appeals: never the inspector who judged, never whom it concerns. */
  private static final Set<Role> REVIEWERS =
      Set.of(Role.INSPECTOR, Role.TEAM_LEAD, Role.HR_CHECKER);

  private AppealSides() {}

  static boolean reviews(Caller who) {
    return REVIEWERS.stream().anyMatch(who::has);
  }

  static Set<AppealParty> of(AppealRows.Row appeal, Caller who) {
    Set<AppealParty> sides = EnumSet.noneOf(AppealParty.class);
    boolean own = Long.valueOf(appeal.agentId()).equals(who.agentId());
    if (own) {
      sides.add(AppealParty.APPELLANT);
    }
    if (reviews(who)
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

  static Set<AppealDeed> deeds(AppealRows.Row appeal, Caller who) {
    return AppealTransitions.deeds(appeal.state(), of(appeal, who));
  }
}
