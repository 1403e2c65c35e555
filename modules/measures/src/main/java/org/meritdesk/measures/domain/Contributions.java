package org.meritdesk.measures.domain;

import org.meritdesk.measures.api.CollaborationFact;
import org.meritdesk.measures.api.ComplaintFact;
import org.meritdesk.measures.api.ContactFact;
import org.meritdesk.measures.api.ExternalFact;
import org.meritdesk.measures.api.Fact;
import org.meritdesk.measures.api.InspectionFact;
import org.meritdesk.measures.api.RatingFact;
import org.meritdesk.measures.api.StateFact;
import org.meritdesk.measures.api.TrainingFact;

/**
 * What a fact adds to which tally, for whom and on which day (贡献函数): a pure function of the fact,
 * the ruleset, the roster and the exclusions, on integers. The fold, the drill-down and the what-if
 * all call it.
 */
public final class Contributions {

  private final Ruleset ruleset;
  private final Roster roster;
  private final ExclusionIndex exclusions;

  /** Of the rules, the names and the exclusions that hold. */
  public Contributions(Ruleset ruleset, Roster roster, ExclusionIndex exclusions) {
    this.ruleset = ruleset;
    this.roster = roster;
    this.exclusions = exclusions;
  }

  /** Hands over everything that the fact adds. */
  public void of(Fact fact, ContributionSink sink) {
    if (fact instanceof ContactFact contact) {
      Additions additions = new Additions(contact.recordId(), exclusions, sink);
      Holders holders = Holders.of(contact, roster);
      new VolumeRules(contact, holders, ruleset).into(additions);
      new ServiceRules(contact, holders, ruleset).into(additions);
      new ReplyRules(contact, holders, roster, ruleset).into(additions);
      PresenceRules.handling(contact, roster, exclusions, sink);
    } else if (fact instanceof RatingFact rating) {
      VoiceRules.rating(
          rating, roster, ruleset, new Additions(rating.recordId(), exclusions, sink));
    } else if (fact instanceof ComplaintFact complaint) {
      VoiceRules.complaint(
          complaint, roster, new Additions(complaint.recordId(), exclusions, sink));
    } else if (fact instanceof StateFact state) {
      PresenceRules.available(state, roster, exclusions, sink);
    } else if (fact instanceof ExternalFact external) {
      ExternalRules.into(external, roster, new Additions(external.recordId(), exclusions, sink));
    } else if (fact instanceof InspectionFact inspection) {
      InspectionRules.into(
          inspection, roster, new Additions(inspection.recordId(), exclusions, sink));
    } else if (fact instanceof TrainingFact training) {
      TrainingRules.into(training, roster, new Additions(training.recordId(), exclusions, sink));
    } else if (fact instanceof CollaborationFact done) {
      CollaborationRules.into(done, new Additions(done.recordId(), exclusions, sink));
    }
  }
}
