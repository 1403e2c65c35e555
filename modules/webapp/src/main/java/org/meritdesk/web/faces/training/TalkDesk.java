package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.CaseQuery;
import org.meritdesk.quality.api.CaseState;
import org.meritdesk.quality.api.Cases;
import org.meritdesk.training.api.CoachingTalks;
import org.meritdesk.training.api.TalkAction;
import org.meritdesk.training.api.TalkBasis;
import org.meritdesk.training.api.TalkDeed;
import org.meritdesk.training.api.TalkEvidence;
import org.meritdesk.training.api.TalkSide;
import org.meritdesk.training.api.TalkView;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** One talk: its figures, what is written, what both agree on (面谈详情). */
@Named
@RequestScoped
public class TalkDesk {

  private static final int MOST_CASES = 50;

  @Inject private CoachingTalks talks;
  @Inject private Cases cases;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable Long id;
  private @Nullable Integer version;
  private @Nullable String words;
  private @Nullable TalkView view;
  private @Nullable TalkForm form;

  /** Something to look at together, to choose (依据选项). */
  public record Choice(String value, String label) {}

  /** Keeps what is written. */
  public void save() {
    talks.change(getView().id(), seen(), getForm().draft(reader.today()), reader.caller());
    notices.done(here(), "talk.done.CHANGE");
  }

  /** Keeps what is written and takes a step of the lead. */
  public void saveAnd(String deed) {
    TalkView kept =
        talks.change(getView().id(), seen(), getForm().draft(reader.today()), reader.caller());
    talks.act(kept.id(), kept.version(), TalkDeed.valueOf(deed), null, reader.caller());
    notices.done(here(), "talk.done." + deed);
  }

  /** Takes a step. */
  public void act(String deed) {
    talks.act(getView().id(), seen(), TalkDeed.valueOf(deed), words, reader.caller());
    notices.done(here(), "talk.done." + deed);
  }

  /** Says that an action is done. */
  public void done(int action) {
    talks.settle(getView().id(), action, null, reader.caller());
    notices.done(here(), "talk.done.action");
  }

  private int seen() {
    Integer known = version;
    return known == null ? getView().version() : known;
  }

  private String here() {
    return "coaching-talk?id=" + getView().id();
  }

  /** Whether a talk is named. */
  public boolean isLoaded() {
    return id != null;
  }

  /** The talk. */
  public TalkView getView() {
    TalkView known = view;
    if (known == null) {
      known = talks.get(id == null ? 0 : id, reader.caller());
      view = known;
    }
    return known;
  }

  /** The fields of who writes. */
  public TalkForm getForm() {
    TalkForm known = form;
    if (known == null) {
      known = new TalkForm(getView(), reader.zone());
      form = known;
    }
    return known;
  }

  /** Whether the reader may do this now. */
  public boolean may(String deed) {
    return getView().allows(TalkDeed.valueOf(deed));
  }

  /** Who may see to an action. */
  public TalkSide[] getSides() {
    return TalkSide.values();
  }

  /** Whether the reader says something with a step. */
  public boolean isSpeaking() {
    return may("SPEAK") || may("OBJECT") || may("CLOSE") || may("CANCEL");
  }

  /** Whether the reader may settle an action. */
  public boolean settles(TalkAction action) {
    return getView().settles().contains(action.no());
  }

  /** Whether an action is late. */
  public boolean late(TalkAction action) {
    return action.overdue(reader.today());
  }

  /** What there is to look at: the dearest contacts and inspections, and the library. */
  public List<Choice> getChoices() {
    TalkBasis basis = getView().basis();
    Map<String, Choice> choices = new LinkedHashMap<>();
    basis.losses().forEach(loss -> loss.contacts().forEach(each -> add(choices, "CONTACT", each)));
    basis
        .missed()
        .forEach(miss -> miss.inspections().forEach(each -> add(choices, "INSPECTION", each)));
    getView().evidence().forEach(each -> add(choices, each.kind().name(), each.id()));
    cases
        .search(new CaseQuery(null, null, CaseState.SHARED, null, 0, MOST_CASES), reader.caller())
        .cases()
        .forEach(
            each ->
                choices.put(
                    "CASE:" + each.id(),
                    new Choice("CASE:" + each.id(), named("CASE", each.title()))));
    return new ArrayList<>(choices.values());
  }

  private void add(Map<String, Choice> choices, String kind, long number) {
    String key = kind + ":" + number;
    choices.putIfAbsent(key, new Choice(key, named(kind, Long.toString(number))));
  }

  private String named(String kind, String name) {
    return new Words(reader.getLocale()).of("talk.evidence." + kind, name);
  }

  /** Where a piece of evidence is read. */
  public String link(TalkEvidence each) {
    return switch (each.kind()) {
      case CASE -> "case?id=" + each.id();
      case CONTACT -> "contact?id=" + each.id();
      case INSPECTION -> "inspection?id=" + each.id();
    };
  }

  /** How a piece of evidence is called. */
  public String name(TalkEvidence each) {
    return named(each.kind().name(), Long.toString(each.id()));
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  /** The version that the page shows. */
  public @Nullable Integer getVersion() {
    return id == null ? null : Integer.valueOf(getView().version());
  }

  public void setVersion(@Nullable Integer version) {
    this.version = version;
  }

  public @Nullable String getWords() {
    return words;
  }

  public void setWords(@Nullable String words) {
    this.words = words;
  }
}
