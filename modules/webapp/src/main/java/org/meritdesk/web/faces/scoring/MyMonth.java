package org.meritdesk.web.faces.scoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.StatementView;
import org.meritdesk.ingestion.api.ContactLine;
import org.meritdesk.ingestion.api.ContactRecords;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.Appraisals;
import org.meritdesk.scoring.api.CostlyContact;
import org.meritdesk.scoring.api.GradeBand;
import org.meritdesk.scoring.api.Loss;
import org.meritdesk.scoring.api.MonthView;
import org.meritdesk.scoring.api.Months;
import org.meritdesk.scoring.api.Outcome;
import org.meritdesk.scoring.api.SchemeDocument;
import org.meritdesk.scoring.api.Schemes;
import org.meritdesk.web.faces.MeasureWords;
import org.meritdesk.web.faces.MonthParam;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.shell.Reader;

/** My month (我的本月): the score so far, each measure against its bands, where points were lost. */
@Named("myMonth")
@RequestScoped
public class MyMonth {

  @Inject private Appraisals appraisals;
  @Inject private Schemes schemes;
  @Inject private Months months;
  @Inject private ContactRecords contacts;
  @Inject private MonthMoney money;
  @Inject private Reader reader;
  @Inject private Clock clock;

  private @Nullable String monthText;
  private @Nullable Long agent;
  private int part;
  private YearMonth month = YearMonth.of(1970, 1);
  private List<Appraisal> parts = List.of();
  private @Nullable MonthSheet sheet;

  /** Reads the month of the asked agent, else of the reader. */
  public void load() {
    Caller caller = reader.caller();
    month = MonthParam.readOr(monthText, clock, reader.zone());
    Long whose = agent == null ? caller.agentId() : agent;
    if (whose == null) {
      throw PeopleProblem.NOT_ALLOWED.problem("caller", caller.name());
    }
    agent = whose;
    parts = appraisals.ofAgent(whose, month, caller);
    if (!parts.isEmpty()) {
      show(parts.get(Math.max(0, Math.min(part - 1, parts.size() - 1))), caller);
    }
  }

  private void show(Appraisal shown, Caller caller) {
    part = shown.assignmentNo();
    money.load(shown.agentId(), month, caller);
    SchemeDocument scheme = schemeOf(shown);
    List<Loss> lost = lossesOf(shown, caller);
    List<Appraisal> earlier = appraisals.ofAgent(shown.agentId(), month.minusMonths(1), caller);
    sheet =
        new MonthSheet(
            shown,
            earlier.isEmpty() ? null : earlier.get(earlier.size() - 1),
            scheme,
            lost,
            named(lost, caller),
            money.coefficients(scheme == null ? GradeBand.usual() : scheme.grades()),
            new MeasureWords(new Words(reader.getLocale()), reader.figures()));
  }

  private @Nullable SchemeDocument schemeOf(Appraisal shown) {
    String code = shown.schemeCode();
    Integer version = shown.schemeVersion();
    return code == null || version == null ? null : schemes.version(code, version).document();
  }

  private List<Loss> lossesOf(Appraisal shown, Caller caller) {
    if (shown.outcome() != Outcome.SCORED) {
      return List.of();
    }
    Long id = shown.id();
    return id == null
        ? appraisals.provisionalLosses(shown.agentId(), month, shown.assignmentNo(), caller)
        : appraisals.losses(id, caller);
  }

  private Map<Long, ContactLine> named(List<Loss> lost, Caller caller) {
    return contacts.behind(
        lost.stream()
            .flatMap(loss -> loss.contacts().stream().limit(MonthSheet.LOSSES_SHOWN))
            .map(CostlyContact::recordId)
            .collect(Collectors.toSet()),
        caller);
  }

  /** Whether somebody else looks at the agent's month. */
  public boolean isOther() {
    return agent != null && !agent.equals(reader.caller().agentId());
  }

  /** Whose month it is. */
  public String getName() {
    return sheet == null ? "" : sheet.appraisal().agentName();
  }

  /** What is shown, or null where the month has no appraisal. */
  public @Nullable MonthSheet getSheet() {
    return sheet;
  }

  /** The month's parts, one an assignment. */
  public List<Appraisal> getParts() {
    return parts;
  }

  /** The month's money. */
  public MonthMoney getMoney() {
    return money;
  }

  /** The statement, or null. */
  public @Nullable StatementView getStatement() {
    return money.getStatement();
  }

  /** When the figures were read. */
  public Instant getAsOf() {
    return clock.instant();
  }

  /** The month shown. */
  public YearMonth getShown() {
    return month;
  }

  /** The month before. */
  public YearMonth getEarlier() {
    return month.minusMonths(1);
  }

  /** The month after. */
  public YearMonth getLater() {
    return month.plusMonths(1);
  }

  /** The newest other month that was closed, or null. */
  public @Nullable YearMonth getLatest() {
    return months.all().stream()
        .map(MonthView::month)
        .filter(each -> !each.equals(month))
        .findFirst()
        .orElse(null);
  }

  /** The address of another month. */
  public String address(YearMonth wanted) {
    return links().to(wanted);
  }

  /** The address of the contacts behind a measure. */
  public String contacts(String measure, boolean lossesOnly) {
    return links().contacts(measure, lossesOnly);
  }

  private MonthLinks links() {
    return new MonthLinks(agent == null ? 0 : agent, isOther(), month);
  }

  public @Nullable String getMonth() {
    return monthText;
  }

  public void setMonth(@Nullable String month) {
    this.monthText = month;
  }

  public @Nullable Long getAgent() {
    return agent;
  }

  public void setAgent(@Nullable Long agent) {
    this.agent = agent;
  }

  public int getPart() {
    return part;
  }

  public void setPart(int part) {
    this.part = part;
  }
}
