package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.ContactView;
import org.meritdesk.ingestion.api.Contacts;
import org.meritdesk.ingestion.api.MessageView;
import org.meritdesk.quality.api.CaseDraft;
import org.meritdesk.quality.api.CaseKind;
import org.meritdesk.quality.api.CaseLine;
import org.meritdesk.quality.api.CaseState;
import org.meritdesk.quality.api.CaseView;
import org.meritdesk.quality.api.Cases;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** Sharing a conversation as a case: choose, look at what is left without names, share (分享案例). */
@Named
@RequestScoped
public class CaseSharePage {

  @Inject private Cases cases;
  @Inject private Contacts contacts;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable Long contact;
  private @Nullable Long inspection;
  private CaseKind kind = CaseKind.GOOD;
  private @Nullable String title;
  private @Nullable String lesson;
  private @Nullable String tags;
  private boolean anonymised = true;
  private Map<Long, Boolean> chosen = new HashMap<>();
  private @Nullable ContactView view;
  private @Nullable List<CaseLine> preview;

  /** Shows what others would read. */
  public void look() {
    preview = cases.preview(draft(), reader.caller());
  }

  /** Shares it. */
  public void share() {
    CaseView made = cases.share(draft(), reader.caller());
    notices.done(
        "case?id=" + made.id(), made.state() == CaseState.SHARED ? "case.shared" : "case.proposed");
  }

  private CaseDraft draft() {
    List<Long> messages =
        getMessages().stream()
            .map(MessageView::recordId)
            .filter(id -> Boolean.TRUE.equals(chosen.get(id)))
            .toList();
    return new CaseDraft(
        kind,
        title == null ? "" : title,
        lesson == null ? "" : lesson,
        contactId(),
        inspection,
        messages,
        words(),
        anonymised);
  }

  private Set<String> words() {
    return Arrays.stream((tags == null ? "" : tags).split("[,，、;；]", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  private long contactId() {
    Long asked = contact;
    if (asked == null) {
      throw QualityProblem.CASE_NOT_FOUND.problem("case", "");
    }
    return asked;
  }

  /** Whether a contact is asked for. */
  public boolean isLoaded() {
    return contact != null;
  }

  /** What was said publicly and still has its text. */
  public List<MessageView> getMessages() {
    ContactView known = view;
    if (known == null) {
      known = contacts.get(contactId(), reader.caller());
      view = known;
    }
    return known.messages().stream()
        .filter(message -> !message.internal() && message.text() != null)
        .toList();
  }

  /** What others would read; null before it was asked. */
  public @Nullable List<CaseLine> getPreview() {
    return preview;
  }

  public CaseKind[] getKinds() {
    return CaseKind.values();
  }

  public @Nullable Long getContact() {
    return contact;
  }

  public void setContact(@Nullable Long contact) {
    this.contact = contact;
  }

  public @Nullable Long getInspection() {
    return inspection;
  }

  public void setInspection(@Nullable Long inspection) {
    this.inspection = inspection;
  }

  public CaseKind getKind() {
    return kind;
  }

  public void setKind(CaseKind kind) {
    this.kind = kind;
  }

  public @Nullable String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String title) {
    this.title = title;
  }

  public @Nullable String getLesson() {
    return lesson;
  }

  public void setLesson(@Nullable String lesson) {
    this.lesson = lesson;
  }

  public @Nullable String getTags() {
    return tags;
  }

  public void setTags(@Nullable String tags) {
    this.tags = tags;
  }

  public boolean isAnonymised() {
    return anonymised;
  }

  public void setAnonymised(boolean anonymised) {
    this.anonymised = anonymised;
  }

  /** Which messages belong to the case; all if none is ticked. */
  public Map<Long, Boolean> getChosen() {
    return chosen;
  }

  public void setChosen(Map<Long, Boolean> chosen) {
    this.chosen = chosen;
  }
}
