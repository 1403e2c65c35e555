package org.meritdesk.web.faces.training;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.TalkDraft;
import org.meritdesk.training.api.TalkEvidence;
import org.meritdesk.training.api.TalkTopic;
import org.meritdesk.training.api.TalkView;

/** What the lead writes of a talk, as fields (面谈表单). */
public class TalkForm {

  private static final int SPARE = 2;
  private static final int USUAL_DAYS = 14;

  private final TalkView view;
  private final ZoneId zone;
  private final List<TopicField> topics;
  private final List<ActionField> actions;
  private @Nullable LocalDateTime at;
  private @Nullable LocalDate followUpOn;
  private List<String> evidence;

  TalkForm(TalkView view, ZoneId zone) {
    this.view = view;
    this.zone = zone;
    this.topics =
        view.kind().topics().stream()
            .map(topic -> new TopicField(topic, view.notes().get(topic)))
            .toList();
    this.actions = new ArrayList<>(view.actions().stream().map(ActionField::of).toList());
    for (int i = 0; i < SPARE; i++) {
      actions.add(new ActionField());
    }
    this.at = view.at() == null ? null : view.at().atZone(zone).toLocalDateTime();
    this.followUpOn = view.followUpOn();
    this.evidence = view.evidence().stream().map(TalkForm::key).toList();
  }

  static String key(TalkEvidence each) {
    return each.kind() + ":" + each.id();
  }

  TalkDraft draft(LocalDate today) {
    Map<TalkTopic, String> notes = new EnumMap<>(TalkTopic.class);
    for (TopicField field : topics) {
      String text = field.getText();
      if (text != null && !text.isBlank()) {
        notes.put(field.getTopic(), text.strip());
      }
    }
    LocalDateTime time = at;
    return new TalkDraft(
        time == null ? null : time.atZone(zone).toInstant(),
        followUpOn,
        notes,
        evidence.stream().map(this::chosen).toList(),
        actions.stream()
            .filter(each -> !each.blank())
            .map(each -> each.action(today.plusDays(USUAL_DAYS)))
            .toList());
  }

  /** What was chosen, with the note it already has. */
  private TalkEvidence chosen(String key) {
    int colon = key.indexOf(':');
    return view.evidence().stream()
        .filter(each -> key(each).equals(key))
        .findFirst()
        .orElseGet(
            () ->
                new TalkEvidence(
                    TalkEvidence.Kind.valueOf(key.substring(0, colon)),
                    Long.parseLong(key.substring(colon + 1)),
                    null));
  }

  public List<TopicField> getTopics() {
    return topics;
  }

  public List<ActionField> getActions() {
    return actions;
  }

  public @Nullable LocalDateTime getAt() {
    return at;
  }

  public void setAt(@Nullable LocalDateTime at) {
    this.at = at;
  }

  public @Nullable LocalDate getFollowUpOn() {
    return followUpOn;
  }

  public void setFollowUpOn(@Nullable LocalDate followUpOn) {
    this.followUpOn = followUpOn;
  }

  public List<String> getEvidence() {
    return evidence;
  }

  public void setEvidence(List<String> evidence) {
    this.evidence = List.copyOf(evidence);
  }
}
