package org.meritdesk.web.faces.scoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.MessageView;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.InspectionRevision;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.quality.api.Inspections;
import org.meritdesk.scoring.api.AppealDeed;
import org.meritdesk.scoring.api.AppealPreview;
import org.meritdesk.scoring.api.AppealView;
import org.meritdesk.scoring.api.Appeals;
import org.meritdesk.scoring.api.ClaimRuling;
import org.meritdesk.scoring.api.ScoringProblem;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.ingestion.ContactSheet;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** One appeal: what is claimed, what the rulings would do, deciding it (申诉复核). */
@Named("appealDesk")
@RequestScoped
public class AppealDesk {

  @Inject private Appeals appeals;
  @Inject private Inspections inspections;
  @Inject private ContactSheet contact;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable Long id;
  private @Nullable Integer version;
  private @Nullable String text;
  private @Nullable String reason;
  private @Nullable AppealView view;
  private @Nullable List<ClaimFields> claims;
  private @Nullable AppealPreview preview;

  /** Takes a step such as taking it or asking. */
  public void act(AppealDeed deed) {
    appeals.act(getView().id(), seen(), deed, text == null ? "" : text, reader.caller());
    notices.done(here(), "appeal.done." + deed);
  }

  /** Shows what the rulings would do. */
  public void look() {
    preview = appeals.preview(getView().id(), rulings(), reader.caller());
  }

  /** Decides. */
  public void decide() {
    AppealView decided =
        appeals.decide(
            getView().id(), seen(), rulings(), reason == null ? "" : reason, reader.caller());
    notices.done(here(), "appeal.decided." + decided.state());
  }

  private List<ClaimRuling> rulings() {
    return getClaims().stream().map(ClaimFields::ruling).toList();
  }

  private String here() {
    return "appeal?id=" + getView().id();
  }

  private int seen() {
    Integer read = version;
    return read == null ? getView().version() : read;
  }

  /** The appeal. */
  public AppealView getView() {
    AppealView known = view;
    if (known == null) {
      Long asked = id;
      if (asked == null) {
        throw ScoringProblem.APPEAL_NOT_FOUND.problem("appeal", "");
      }
      known = appeals.get(asked, reader.caller());
      view = known;
    }
    return known;
  }

  /** Whether there is an appeal to show; a form of the page finds it by the address. */
  public boolean isLoaded() {
    if (id == null) {
      return false;
    }
    if (contact.getId() == null) {
      contact.setId(getView().recordId());
    }
    return contact.isLoaded();
  }

  /** The claims with what stands now. */
  public List<ClaimFields> getClaims() {
    List<ClaimFields> known = claims;
    if (known == null) {
      InspectionView inspection = inspections.get(getView().inspectionId(), reader.caller());
      known =
          ClaimFields.claimed(
              inspection.form(),
              appealed(inspection),
              getView().claims(),
              new Words(reader.getLocale()));
      claims = known;
    }
    return known;
  }

  /** The marks that stood when the appeal was filed, whatever it has changed since. */
  private Answers appealed(InspectionView inspection) {
    return inspection.revisions().stream()
        .filter(revision -> !revision.madeAt().isAfter(getView().filedAt()))
        .findFirst()
        .map(InspectionRevision::answers)
        .orElse(inspection.answers());
  }

  /** The ruling about a claim, once decided. */
  public @Nullable ClaimRuling ruling(ClaimFields fields) {
    Optional<ClaimRuling> found =
        getView().rulings().stream()
            .filter(ruling -> ruling.criterion().equals(fields.getCode()))
            .findFirst();
    return found.orElse(null);
  }

  /** The messages that a claim rests on. */
  public List<MessageView> evidence(ClaimFields fields) {
    if (fields.getClaim() == null || !contact.isLoaded()) {
      return List.of();
    }
    Map<Long, MessageView> known =
        contact.getContact().messages().stream()
            .collect(Collectors.toMap(MessageView::recordId, Function.identity()));
    return fields.getClaim().evidence().stream()
        .filter(known::containsKey)
        .map(known::get)
        .toList();
  }

  /** Whether the reader may do this now. */
  public boolean may(AppealDeed deed) {
    return getView().may().contains(deed);
  }

  /** Whether the reader may decide now. */
  public boolean isDeciding() {
    return may(AppealDeed.REJECT);
  }

  /** Whether the reader may take some step but not decide. */
  public boolean isActing() {
    return !getView().may().isEmpty();
  }

  /** What the rulings would do; null before it was asked. */
  public @Nullable AppealPreview getPreview() {
    return preview;
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  /** The version that the page shows. */
  public @Nullable Integer getVersion() {
    return view == null && id == null ? null : getView().version();
  }

  public void setVersion(@Nullable Integer version) {
    this.version = version;
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
