package org.meritdesk.web.faces.incentive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Career;
import org.meritdesk.incentive.api.Honour;
import org.meritdesk.incentive.api.HonourCandidate;
import org.meritdesk.incentive.api.HonourRanking;
import org.meritdesk.incentive.api.HonourRight;
import org.meritdesk.incentive.api.HonourState;
import org.meritdesk.incentive.api.Honours;
import org.meritdesk.people.api.Caller;
import org.meritdesk.web.faces.MonthParam;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** Who is honoured for a month: rankings, nominations, decisions (荣誉评选). */
@Named
@RequestScoped
public class HonoursPage {

  private static final int SHOWN = 12;

  @Inject private Honours honours;
  @Inject private Career career;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable String month;
  private @Nullable String rule;
  private @Nullable Long agent;
  private @Nullable String words;
  private @Nullable String reason;
  private @Nullable List<HonourRanking> rankings;
  private @Nullable List<Honour> all;

  /** The month that is judged: the one asked for, else the newest published. */
  public YearMonth getShown() {
    return MonthParam.read(month)
        .or(career::newestMonth)
        .orElse(YearMonth.from(reader.today()).minusMonths(1));
  }

  /** What each rule says. */
  public List<HonourRanking> getRankings() {
    List<HonourRanking> known = rankings;
    if (known == null) {
      known = honours.rankings(getShown(), reader.caller());
      rankings = known;
    }
    return known;
  }

  /** The rule shown: the one asked for, else the first. */
  public @Nullable HonourRanking getRanking() {
    return getRankings().stream()
        .filter(each -> each.code().equals(rule))
        .findFirst()
        .orElse(getRankings().isEmpty() ? null : getRankings().get(0));
  }

  /** The head of its list. */
  public List<HonourCandidate> getCandidates() {
    HonourRanking shown = getRanking();
    return shown == null ? List.of() : shown.candidates().stream().limit(SHOWN).toList();
  }

  /** Whom the reader is about to nominate. */
  public @Nullable HonourCandidate getChosen() {
    HonourRanking shown = getRanking();
    return shown == null || !isNominates()
        ? null
        : shown.open().stream()
            .filter(each -> Long.valueOf(each.agentId()).equals(agent))
            .findFirst()
            .orElse(null);
  }

  /** Nominates. */
  public void nominate() {
    HonourRanking shown = getRanking();
    HonourCandidate chosen = getChosen();
    if (shown == null || chosen == null) {
      notices.refuse("honours.nobody.chosen");
      return;
    }
    honours.nominate(
        shown.code(), getShown(), chosen.agentId(), words == null ? "" : words, reader.caller());
    notices.done(address(), "honours.nominated");
  }

  /** Those that wait. */
  public List<Honour> getWaiting() {
    return known().stream().filter(each -> each.state() == HonourState.NOMINATED).toList();
  }

  /** Those of the month that came to a decision. */
  public List<Honour> getDecided() {
    return known().stream()
        .filter(each -> each.state() != HonourState.NOMINATED)
        .filter(each -> each.month().equals(getShown()))
        .toList();
  }

  private List<Honour> known() {
    List<Honour> known = all;
    if (known == null) {
      known = honours.all(reader.caller());
      all = known;
    }
    return known;
  }

  /** Gives it. */
  public void confirm(Honour honour) {
    honours.confirm(honour.id(), reader.caller());
    notices.done(address(), "honours.confirmed");
  }

  /** Decides against. */
  public void refuse(Honour honour) {
    honours.refuse(honour.id(), reason == null ? "" : reason, reader.caller());
    notices.done(address(), "honours.refused");
  }

  /** Takes back what was given. */
  public void revoke(Honour honour) {
    honours.revoke(honour.id(), reason == null ? "" : reason, reader.caller());
    notices.done(address(), "honours.revoked");
  }

  /** Whether the reader may decide about it. */
  public boolean decides(Honour honour) {
    Caller who = reader.caller();
    return HonourRight.DECIDE.heldBy(who)
        && !honour.nominatedBy().equals(who.name())
        && !Long.valueOf(honour.agentId()).equals(who.agentId());
  }

  /** Whether the reader may decide at all. */
  public boolean isDecider() {
    return HonourRight.DECIDE.heldBy(reader.caller());
  }

  /** Whether the reader may nominate. */
  public boolean isNominates() {
    return HonourRight.NOMINATE.heldBy(reader.caller());
  }

  private String address() {
    HonourRanking shown = getRanking();
    return "honours?month=" + getShown() + (shown == null ? "" : "&rule=" + shown.code());
  }

  public @Nullable String getMonth() {
    return month;
  }

  public void setMonth(@Nullable String month) {
    this.month = month;
  }

  public @Nullable String getRule() {
    return rule;
  }

  public void setRule(@Nullable String rule) {
    this.rule = rule;
  }

  public @Nullable Long getAgent() {
    return agent;
  }

  public void setAgent(@Nullable Long agent) {
    this.agent = agent;
  }

  public @Nullable String getWords() {
    return words;
  }

  public void setWords(@Nullable String words) {
    this.words = words;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
