package org.meritdesk.web.faces.scoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.ContactView;
import org.meritdesk.ingestion.api.Contacts;
import org.meritdesk.ingestion.api.MessageView;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.quality.api.Inspections;
import org.meritdesk.scoring.api.AppealClaim;
import org.meritdesk.scoring.api.AppealRequest;
import org.meritdesk.scoring.api.AppealView;
import org.meritdesk.scoring.api.Appeals;
import org.meritdesk.scoring.api.ScoringProblem;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** Handing an appeal in, with messages of the conversation as evidence (提交申诉). */
@Named
@RequestScoped
public class AppealFilePage {

  @Inject private Appeals appeals;
  @Inject private Inspections inspections;
  @Inject private Contacts contacts;
  @Inject private Reader reader;
  @Inject private Notices notices;
  @Inject private Clock clock;

  private @Nullable Long inspection;
  private @Nullable String text;
  private Map<Long, Boolean> evidence = new HashMap<>();
  private @Nullable InspectionView view;
  private @Nullable ContactView contact;
  private @Nullable List<ClaimFields> claims;

  /** Hands it in. */
  public void file() {
    List<Long> messages =
        getMessages().stream()
            .map(MessageView::recordId)
            .filter(id -> Boolean.TRUE.equals(evidence.get(id)))
            .toList();
    List<AppealClaim> chosen =
        getClaims().stream()
            .filter(ClaimFields::isChosen)
            .map(fields -> fields.claim(messages))
            .toList();
    AppealView made =
        appeals.file(
            new AppealRequest(getView().id(), chosen, text == null ? "" : text), reader.caller());
    notices.done("appeal?id=" + made.id(), "appeal.filed");
  }

  /** The inspection that is appealed against. */
  public InspectionView getView() {
    InspectionView known = view;
    if (known == null) {
      Long asked = inspection;
      if (asked == null) {
        throw ScoringProblem.APPEAL_NOT_YOURS.problem("inspection", "");
      }
      known = inspections.get(asked, reader.caller());
      view = known;
    }
    return known;
  }

  /** Whether there is something to appeal against. */
  public boolean isFound() {
    return inspection != null;
  }

  /** Whether the reader may appeal now: the own result, within the window. */
  public boolean isMay() {
    InspectionView shown = getView();
    return Long.valueOf(shown.agentId()).equals(reader.caller().agentId())
        && shown.appealUntil() != null
        && !clock.instant().isAfter(shown.appealUntil());
  }

  /** What was said. */
  public List<MessageView> getMessages() {
    ContactView known = contact;
    if (known == null) {
      known = contacts.get(getView().recordId(), reader.caller());
      contact = known;
    }
    return known.messages();
  }

  /** The criteria. */
  public List<ClaimFields> getClaims() {
    List<ClaimFields> known = claims;
    if (known == null) {
      InspectionView shown = getView();
      known = ClaimFields.judged(shown.form(), shown.answers(), new Words(reader.getLocale()));
      claims = known;
    }
    return known;
  }

  public @Nullable Long getInspection() {
    return inspection;
  }

  public void setInspection(@Nullable Long inspection) {
    this.inspection = inspection;
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }

  /** Which messages are evidence. */
  public Map<Long, Boolean> getEvidence() {
    return evidence;
  }

  public void setEvidence(Map<Long, Boolean> evidence) {
    this.evidence = evidence;
  }
}
