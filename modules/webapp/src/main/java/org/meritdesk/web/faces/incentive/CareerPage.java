package org.meritdesk.web.faces.incentive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Career;
import org.meritdesk.incentive.api.CareerCandidate;
import org.meritdesk.incentive.api.CareerCase;
import org.meritdesk.incentive.api.CareerProposal;
import org.meritdesk.incentive.api.CareerRight;
import org.meritdesk.incentive.api.CareerState;
import org.meritdesk.web.faces.MonthParam;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** Who could take a step up the ladder, and what was proposed (职业阶梯). */
@Named
@RequestScoped
public class CareerPage {

  private static final String READY = "ready";

  @Inject private Career career;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable String month;
  private @Nullable String show;
  private @Nullable Long agent;
  private @Nullable String rule;
  private @Nullable LocalDate from;
  private @Nullable String reason;
  private @Nullable List<CareerCandidate> candidates;
  private @Nullable List<CareerCase> cases;

  /** The month that is judged: the one asked for, else the newest published. */
  public YearMonth getShown() {
    return MonthParam.read(month)
        .or(career::newestMonth)
        .orElse(YearMonth.from(reader.today()).minusMonths(1));
  }

  /** Everybody on a step from which a rule leads on. */
  public List<CareerCandidate> getAll() {
    List<CareerCandidate> known = candidates;
    if (known == null) {
      known = career.candidates(getShown(), reader.caller());
      candidates = known;
    }
    return known;
  }

  /** Those that the reader wants to see. */
  public List<CareerCandidate> getListed() {
    return READY.equals(show)
        ? getAll().stream().filter(each -> each.judgement().met()).toList()
        : getAll();
  }

  /** How many meet everything. */
  public long getReady() {
    return getAll().stream().filter(each -> each.judgement().met()).count();
  }

  /** Cases that wait. */
  public List<CareerCase> getWaiting() {
    return known().stream().filter(each -> each.state() == CareerState.PROPOSED).toList();
  }

  /** Cases that came to an end. */
  public List<CareerCase> getDecided() {
    return known().stream().filter(each -> each.state() != CareerState.PROPOSED).toList();
  }

  private List<CareerCase> known() {
    List<CareerCase> known = cases;
    if (known == null) {
      known = career.cases(reader.caller());
      cases = known;
    }
    return known;
  }

  /** Whom the reader is about to propose. */
  public @Nullable CareerCandidate getChosen() {
    return getAll().stream()
        .filter(each -> Objects.equals(agent, each.agentId()))
        .filter(each -> each.promotion().code().equals(rule))
        .filter(each -> each.judgement().met() && each.openCase() == null)
        .findFirst()
        .orElse(null);
  }

  /** Proposes the chosen step. */
  public void propose() {
    CareerCandidate chosen = getChosen();
    if (chosen == null) {
      notices.refuse("career.nobody.chosen");
      return;
    }
    CareerCase made =
        career.propose(
            new CareerProposal(
                chosen.agentId(), chosen.promotion().code(), getShown(), getFrom(), reason),
            reader.caller());
    notices.done("career-case?id=" + made.id(), "career.proposed");
  }

  /** Whether the reader may propose. */
  public boolean isProposes() {
    return CareerRight.PROPOSE.heldBy(reader.caller());
  }

  public @Nullable String getMonth() {
    return month;
  }

  public void setMonth(@Nullable String month) {
    this.month = month;
  }

  public @Nullable String getShow() {
    return show;
  }

  public void setShow(@Nullable String show) {
    this.show = show;
  }

  public @Nullable Long getAgent() {
    return agent;
  }

  public void setAgent(@Nullable Long agent) {
    this.agent = agent;
  }

  public @Nullable String getRule() {
    return rule;
  }

  public void setRule(@Nullable String rule) {
    this.rule = rule;
  }

  /** The first day on the new step; the first of next month unless told otherwise. */
  public LocalDate getFrom() {
    LocalDate known = from;
    return known == null ? YearMonth.from(reader.today()).plusMonths(1).atDay(1) : known;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
