package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.Need;
import org.meritdesk.quality.api.NeedQuery;
import org.meritdesk.quality.api.Needs;
import org.meritdesk.training.api.NeedEvidence;
import org.meritdesk.training.api.NeedFigure;
import org.meritdesk.training.api.NeedSource;
import org.meritdesk.training.api.PainPoint;
import org.meritdesk.training.domain.NeedRules;

/** Needs from criteria that inspections found missed, since the month began (质检短板). */
@ApplicationScoped
class CriterionNeeds {

  private static final int LEAST = 2;

  private Needs needs;
  private Clock clock;

  @Inject
  CriterionNeeds(Needs needs, Clock clock) {
    this.needs = needs;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected CriterionNeeds() {}

  /** Of persons, then of teams. */
  List<NeedFound> find(NeedScene scene) {
    List<NeedFound> found = new ArrayList<>();
    for (Need need : ranked(scene, null)) {
      Long agent = need.agentId();
      if (agent != null
          && scene.places().containsKey(agent)
          && NeedRules.recurs(need.judged(), need.missed())) {
        found.add(found(scene.person(agent), need));
      }
    }
    for (long team : scene.teams()) {
      for (Need need : ranked(scene, team)) {
        if (NeedRules.recursInTeam(need.agents(), need.judged(), need.missed())) {
          found.add(found(NeedScene.team(team), need));
        }
      }
    }
    return found;
  }

  private List<Need> ranked(NeedScene scene, @Nullable Long team) {
    return needs.ranked(
        new NeedQuery(
            scene.from().atStartOfDay(clock.getZone()).toInstant(),
            clock.instant(),
            team,
            null,
            team == null,
            LEAST),
        Caller.system());
  }

  private static NeedFound found(NeedScene.Whose whose, Need need) {
    return new NeedFound(
        whose,
        new NeedEvidence(
            NeedSource.CRITERION,
            new PainPoint(PainPoint.Kind.CRITERION, need.criterion()),
            need.names(),
            List.of(new NeedFigure(null, need.percent(), null, need.judged())),
            need.inspections(),
            List.of()),
        need.aspect());
  }
}
