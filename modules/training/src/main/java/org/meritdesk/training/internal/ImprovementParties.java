package org.meritdesk.training.internal;

import java.util.EnumSet;
import java.util.Set;
import org.meritdesk.people.api.Caller;
import org.meritdesk.training.api.ImprovementParty;
import org.meritdesk.training.api.ImprovementRight;

/** In which parts a caller who sees a plan acts on it; nobody keeps or assesses the own one. */
final class ImprovementParties {

  private ImprovementParties() {}

  static Set<ImprovementParty> of(ImprovementRow plan, Caller who) {
    Long me = who.agentId();
    Long agent = plan.agentId();
    if (agent != null && agent.equals(me)) {
      return EnumSet.of(ImprovementParty.SUBJECT);
    }
    Set<ImprovementParty> parties = EnumSet.noneOf(ImprovementParty.class);
    boolean owns = me != null && me.equals(plan.ownerId());
    if (agent == null && owns) {
      parties.add(ImprovementParty.SUBJECT);
    }
    if (ImprovementRight.KEEP.heldBy(who)) {
      parties.add(ImprovementParty.KEEPER);
    }
    boolean second =
        !owns && !who.name().equals(plan.madeBy()) && !who.name().equals(plan.startedBy());
    if (ImprovementRight.ASSESS.heldBy(who) && (second || !plan.kind().secondPerson())) {
      parties.add(ImprovementParty.ASSESSOR);
    }
    return parties;
  }
}
