package org.meritdesk.web.faces.incentive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Contest;
import org.meritdesk.incentive.api.ContestRight;
import org.meritdesk.incentive.api.ContestState;
import org.meritdesk.incentive.api.Contestant;
import org.meritdesk.incentive.api.Contests;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.people.api.Caller;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.faces.training.TrendWords;

/** One contest: what it is about, who stands where, what is to be decided (竞赛详情). */
@Named
@RequestScoped
public class ContestPage {

  @Inject private Contests contests;
  @Inject private Reader reader;
  @Inject private Notices notices;
  @Inject private TrendWords words;

  private long id;
  private @Nullable Contest contest;
  private @Nullable List<Contestant> standings;
  private @Nullable Long agent;
  private @Nullable String note;
  private @Nullable String reason;

  /** The contest, or the page that says there is none. */
  public Contest getContest() {
    Contest known = contest;
    if (known == null) {
      known = contests.get(id, reader.caller());
      contest = known;
    }
    return known;
  }

  /** Where it stands. */
  public String getStage() {
    return ContestsPage.stage(getContest(), reader);
  }

  /** Best first. */
  public List<Contestant> getStandings() {
    List<Contestant> known = standings;
    if (known == null) {
      known = contests.standings(id, reader.caller());
      standings = known;
    }
    return known;
  }

  /** Those with a place, the reader, and who was put out. */
  public List<Contestant> getRanked() {
    return getStandings().stream().filter(ContestPage::ranked).toList();
  }

  /** Those who have reached nothing yet that could be ranked. */
  public List<Contestant> getUnranked() {
    return getStandings().stream().filter(each -> !ranked(each)).toList();
  }

  private static boolean ranked(Contestant each) {
    return each.place() != null || each.mine() || "out".equals(each.lacks());
  }

  /** Those who can be put out. */
  public List<Contestant> getInside() {
    return getStandings().stream()
        .filter(each -> each.agentId() != null && !each.mine() && !"out".equals(each.lacks()))
        .toList();
  }

  /** What a place wins, or nothing. */
  public String reward(Contestant each) {
    return each.tier() == 0 ? "" : getContest().document().tiers().get(each.tier() - 1).reward();
  }

  /** A figure with the name of its measure. */
  public String figure(Contestant.Figure figure) {
    Measure measure = Measure.valueOf(figure.measure());
    return words.name(measure) + " " + words.figure(measure, figure.value());
  }

  /** The name of a measure. */
  public String measure(String name) {
    return words.name(Measure.valueOf(name));
  }

  /** A figure of a measure. */
  public String figure(String name, BigDecimal value) {
    return words.figure(Measure.valueOf(name), value);
  }

  /** Lets it begin. */
  public void open() {
    contests.open(id, reader.caller());
    done("contest.opened");
  }

  /** Ends it. */
  public void end() {
    contests.end(id, reader.caller());
    done("contest.ended");
  }

  /** Calls it off. */
  public void cancel() {
    contests.cancel(id, reason == null ? "" : reason, reader.caller());
    done("contest.cancelled");
  }

  /** Puts somebody out. */
  public void exclude() {
    Long who = agent;
    if (who == null) {
      notices.refuse("contest.nobody.chosen");
      return;
    }
    contests.exclude(id, who, note == null ? "" : note, reader.caller());
    done("contest.excluded");
  }

  /** Lets somebody in again. */
  public void readmit(long who) {
    contests.readmit(id, who, reader.caller());
    done("contest.readmitted");
  }

  private void done(String key) {
    notices.done("contest?id=" + id, key);
  }

  /** Whether the reader may open it. */
  public boolean isOpens() {
    return getContest().state() == ContestState.DRAFT && decides();
  }

  /** Whether the reader may end it now. */
  public boolean isEnds() {
    return getContest().state() == ContestState.OPEN
        && getContest().over(reader.today())
        && decides();
  }

  /** Whether the reader may call it off. */
  public boolean isCancels() {
    return (getContest().state() == ContestState.OPEN || getContest().state() == ContestState.DRAFT)
        && decides();
  }

  /** Whether the reader may change the draft. */
  public boolean isEdits() {
    return getContest().state() == ContestState.DRAFT && ContestRight.MAKE.heldBy(reader.caller());
  }

  /** Whether the reader may put people out. */
  public boolean isExcludes() {
    return getContest().state() == ContestState.OPEN
        && ContestRight.EXCLUDE.heldBy(reader.caller());
  }

  private boolean decides() {
    Caller who = reader.caller();
    return ContestRight.DECIDE.heldBy(who) && !getContest().madeBy().equals(who.name());
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public @Nullable Long getAgent() {
    return agent;
  }

  public void setAgent(@Nullable Long agent) {
    this.agent = agent;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
