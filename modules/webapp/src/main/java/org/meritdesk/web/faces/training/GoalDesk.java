package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.GoalDeed;
import org.meritdesk.training.api.GoalView;
import org.meritdesk.training.api.Goals;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** One objective: key results, how it went, the end (目标详情). */
@Named
@RequestScoped
public class GoalDesk {

  @Inject private Goals goals;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable Long id;
  private @Nullable Integer version;
  private @Nullable String words;
  private @Nullable GoalView view;
  private @Nullable List<CountField> counts;

  /** Takes a step. */
  public void act(String deed) {
    goals.act(getView().id(), seen(), GoalDeed.valueOf(deed), words, reader.caller());
    notices.done(here(), "goal.done." + deed);
  }

  /** Says how it goes. */
  public void checkIn() {
    Map<Integer, BigDecimal> counted = new HashMap<>();
    for (CountField field : getCounts()) {
      BigDecimal value = field.getValue();
      if (value != null) {
        counted.put(field.no(), value);
      }
    }
    goals.checkIn(getView().id(), seen(), words == null ? "" : words, counted, reader.caller());
    notices.done(here(), "goal.done.CHECK_IN");
  }

  private int seen() {
    Integer known = version;
    return known == null ? getView().version() : known;
  }

  private String here() {
    return "goal?id=" + getView().id();
  }

  /** Whether an objective is named. */
  public boolean isLoaded() {
    return id != null;
  }

  /** The objective. */
  public GoalView getView() {
    GoalView known = view;
    if (known == null) {
      known = goals.get(id == null ? 0 : id, reader.caller());
      view = known;
    }
    return known;
  }

  /** Key results that are counted by hand. */
  public List<CountField> getCounts() {
    List<CountField> known = counts;
    if (known == null) {
      known = new ArrayList<>();
      List<GoalView.Result> results = getView().results();
      for (int i = 0; i < results.size(); i++) {
        GoalView.Result each = results.get(i);
        if (each.keyResult().measure() == null) {
          known.add(new CountField(i, each.keyResult().text(), each.value()));
        }
      }
      counts = known;
    }
    return known;
  }

  /** Whether the reader may do this now. */
  public boolean may(String deed) {
    return getView().deeds().contains(GoalDeed.valueOf(deed));
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
