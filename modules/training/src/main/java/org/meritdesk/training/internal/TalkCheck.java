package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.Contacts;
import org.meritdesk.kernel.Problem;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.CaseState;
import org.meritdesk.quality.api.Cases;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.quality.api.Inspections;
import org.meritdesk.training.api.CoachingProblem;
import org.meritdesk.training.api.TalkAction;
import org.meritdesk.training.api.TalkDeed;
import org.meritdesk.training.api.TalkDraft;
import org.meritdesk.training.api.TalkEvidence;
import org.meritdesk.training.domain.TalkFields;

/** Says what stands in the way of a step (面谈校验). */
@ApplicationScoped
class TalkCheck {

  private Cases cases;
  private Contacts contacts;
  private Inspections inspections;

  @Inject
  TalkCheck(Cases cases, Contacts contacts, Inspections inspections) {
    this.cases = cases;
    this.contacts = contacts;
    this.inspections = inspections;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected TalkCheck() {}

  /** Of what is written; evidence is what both may see. */
  void demand(TalkDraft draft, TalkRow talk, Caller lead) {
    TalkFields.wrong(draft, talk.kind())
        .ifPresent(
            field -> {
              throw CoachingProblem.TALK_FIELD.problem("field", field);
            });
    for (TalkEvidence each : draft.evidence()) {
      if (!talk.evidence().contains(each) && !shown(each, talk, lead)) {
        throw CoachingProblem.TALK_EVIDENCE_UNKNOWN.problem("kind", each.kind(), "id", each.id());
      }
    }
  }

  private boolean shown(TalkEvidence each, TalkRow talk, Caller lead) {
    try {
      return switch (each.kind()) {
        case CASE -> cases.get(each.id(), lead).state() == CaseState.SHARED;
        case CONTACT ->
            contacts.get(each.id(), lead).segments().stream()
                .anyMatch(part -> Long.valueOf(talk.agentId()).equals(part.party().agentId()));
        case INSPECTION -> {
          InspectionView found = inspections.get(each.id(), lead);
          yield found.agentId() == talk.agentId() && found.state().counts();
        }
      };
    } catch (Problem notFound) {
      return false;
    }
  }

  /** Of a step. */
  void demand(TalkDeed deed, @Nullable String said, TalkRow talk, List<TalkAction> actions) {
    boolean words =
        switch (deed) {
          case SPEAK, OBJECT, CLOSE, CANCEL -> true;
          case CHANGE, INVITE, HOLD, AGREE -> false;
        };
    if (words && said == null) {
      throw CoachingProblem.TALK_WORDS_REQUIRED.problem("deed", deed);
    }
    if (deed == TalkDeed.INVITE && talk.at() == null) {
      throw CoachingProblem.TALK_FIELD.problem("field", "at");
    }
    if (deed == TalkDeed.HOLD && talk.notes().isEmpty()) {
      throw CoachingProblem.TALK_EMPTY.problem("talk", talk.id());
    }
    long open = actions.stream().filter(TalkAction::open).count();
    if (deed == TalkDeed.CLOSE && open > 0) {
      throw CoachingProblem.TALK_ACTIONS_OPEN.problem("talk", talk.id(), "open", open);
    }
  }
}
