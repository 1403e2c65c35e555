package org.meritdesk.web.faces.ingestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.ContactLine;
import org.meritdesk.ingestion.api.ContactPage;
import org.meritdesk.ingestion.api.ContactQuery;
import org.meritdesk.ingestion.api.ContactRecords;
import org.meritdesk.ingestion.api.Contacts;
import org.meritdesk.measures.api.Contribution;
import org.meritdesk.measures.api.ContributionQuery;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.web.faces.MeasureWords;
import org.meritdesk.web.faces.MonthParam;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.measures.TeamChoice;
import org.meritdesk.web.faces.shell.Reader;

/** Contacts of an agent's month (会话列表): all, or those behind one measure, the worst first. */
@Named("contactList")
@RequestScoped
public class ContactList {

  private static final int PAGE = 50;

  @Inject private Measurements measurements;
  @Inject private Contacts contacts;
  @Inject private ContactRecords records;
  @Inject private Agents agents;
  @Inject private TeamChoice teams;
  @Inject private Reader reader;
  @Inject private Clock clock;

  private @Nullable String monthText;
  private @Nullable String measureName;
  private @Nullable Long agent;
  private @Nullable String teamCode;
  private @Nullable TeamView team;
  private boolean losses;
  private int page;
  private YearMonth month = YearMonth.of(1970, 1);
  private List<ListRow> rows = List.of();
  private boolean more;
  private long total = -1;
  private @Nullable Measurement figure;
  private @Nullable AgentView whose;

  /** Reads a page of the list. */
  public void load() {
    month = MonthParam.readOr(monthText, clock, reader.zone());
    Measure measure = MeasureWords.measure(measureName);
    String code = teamCode;
    if (code != null && measure != null) {
      TeamView shown =
          teams
              .pick(reader.caller(), month, code)
              .orElseThrow(() -> PeopleProblem.TEAM_NOT_FOUND.problem("team", code));
      team = shown;
      behind(Subject.team(shown.id()), measure);
      return;
    }
    Long asked = agent == null ? reader.caller().agentId() : agent;
    agent = asked;
    if (asked == null) {
      plain(null);
      return;
    }
    if (!agents.scope(reader.caller(), month).sees(asked)) {
      throw PeopleProblem.NOT_ALLOWED.problem("caller", reader.caller().name());
    }
    whose = agents.byIds(List.of(asked)).get(asked);
    if (measure == null) {
      plain(asked);
    } else {
      behind(Subject.agent(asked), measure);
    }
  }

  private void plain(@Nullable Long asked) {
    ZoneId zone = zone();
    ContactQuery query =
        new ContactQuery(
            month.atDay(1).atStartOfDay(zone).toInstant(),
            month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant(),
            asked,
            null,
            null,
            null,
            null,
            page,
            PAGE);
    ContactPage found = contacts.search(query, reader.caller());
    rows = new ContactRows(measures(), zone).of(found.contacts());
    total = found.total();
    more = (page + 1L) * PAGE < total;
  }

  private void behind(Subject subject, Measure measure) {
    ContributionQuery query = new ContributionQuery(losses, page * PAGE, PAGE + 1);
    List<Contribution> found =
        measurements.contributions(
            subject, month.atDay(1), month.plusMonths(1).atDay(1), measure, query);
    more = found.size() > PAGE;
    List<Contribution> shown = found.subList(0, Math.min(PAGE, found.size()));
    Set<Long> ids = shown.stream().map(Contribution::recordId).collect(Collectors.toSet());
    Map<Long, ContactLine> named = records.behind(ids, reader.caller());
    rows = new ContactRows(measures(), zone()).of(measure, shown, named);
    figure =
        measurements
            .of(subject, month.atDay(1), month.plusMonths(1).atDay(1), Set.of(measure))
            .get(measure);
  }

  private ZoneId zone() {
    AgentView known = whose;
    TeamView shown = team;
    if (shown != null) {
      return ZoneId.of(shown.zone());
    }
    return known == null ? reader.zone() : ZoneId.of(known.zone());
  }

  private MeasureWords measures() {
    return new MeasureWords(new Words(reader.getLocale()), reader.figures());
  }

  /** The rows of this page. */
  public List<ListRow> getRows() {
    return rows;
  }

  /** How many there are in all; below 0 where that is not counted. */
  public long getTotal() {
    return total;
  }

  /** Whether another page follows. */
  public boolean isMore() {
    return more;
  }

  /** Number of the first row. */
  public int getFirst() {
    return page * PAGE + 1;
  }

  /** Number of the last row. */
  public int getLast() {
    return page * PAGE + rows.size();
  }

  /** Whether the rows are those behind a measure. */
  public boolean isMeasured() {
    return figure != null;
  }

  /** The measure's figure with its interval and sample. */
  public String getFigure() {
    Measure measure = MeasureWords.measure(measureName);
    return measure == null ? "" : measures().figure(measure, figure);
  }

  /** What the figure rests on. */
  public String getSample() {
    Measure measure = MeasureWords.measure(measureName);
    Measurement known = figure;
    return measure == null || known == null ? "" : measures().sample(measure, known.sample());
  }

  /** The interval of the figure. */
  public String getInterval() {
    Measure measure = MeasureWords.measure(measureName);
    return measure == null ? "" : measures().interval(measure, figure);
  }

  /** The measure's name. */
  public String getMeasureTitle() {
    return measures().name(measureName == null ? "" : measureName);
  }

  /** The address of this list without its page. */
  public String getAddress() {
    StringBuilder address = new StringBuilder("contacts?month=").append(month);
    if (team != null) {
      address.append("&team=").append(team.code());
    } else if (agent != null) {
      address.append("&agent=").append(agent);
    }
    if (isMeasured()) {
      address.append("&measure=").append(measureName);
    }
    return address.append(losses ? "&losses=true" : "").toString();
  }

  /** The measures to choose from. */
  public List<Measure> getMeasures() {
    return Arrays.stream(Measure.values()).filter(each -> !each.external()).toList();
  }

  /** Whose contacts these are; empty where everybody's. */
  public String getWhose() {
    AgentView known = whose;
    TeamView shown = team;
    if (shown != null) {
      return "zh".equals(reader.getLocale().getLanguage()) ? shown.nameZh() : shown.nameEn();
    }
    return known == null ? "" : known.name();
  }

  /** The month shown. */
  public YearMonth getShown() {
    return month;
  }

  public @Nullable String getMonth() {
    return monthText;
  }

  public void setMonth(@Nullable String month) {
    this.monthText = month;
  }

  public @Nullable String getMeasure() {
    return measureName;
  }

  public void setMeasure(@Nullable String measure) {
    this.measureName = measure;
  }

  public @Nullable Long getAgent() {
    return agent;
  }

  public void setAgent(@Nullable Long agent) {
    this.agent = agent;
  }

  public @Nullable String getTeam() {
    return teamCode;
  }

  public void setTeam(@Nullable String team) {
    this.teamCode = team;
  }

  public boolean isLosses() {
    return losses;
  }

  public void setLosses(boolean losses) {
    this.losses = losses;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(0, page);
  }
}
