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
import org.meritdesk.ingestion.api.ContactColumn;
import org.meritdesk.ingestion.api.ContactLine;
import org.meritdesk.ingestion.api.ContactPage;
import org.meritdesk.ingestion.api.ContactQuery;
import org.meritdesk.ingestion.api.ContactRecords;
import org.meritdesk.ingestion.api.Contacts;
import org.meritdesk.kernel.Order;
import org.meritdesk.measures.api.Contribution;
import org.meritdesk.measures.api.ContributionQuery;
import org.meritdesk.measures.api.Domain;
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
import org.meritdesk.web.faces.shell.CsvFile;
import org.meritdesk.web.faces.shell.ListAddress;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.faces.shell.Window;

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
  @Inject private ListAddress list;
  @Inject private CsvFile file;

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
  private @Nullable Subject behind;

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
      plain();
      return;
    }
    if (!agents.scope(reader.caller(), month).sees(asked)) {
      throw PeopleProblem.NOT_ALLOWED.problem("caller", reader.caller().name());
    }
    whose = agents.byIds(List.of(asked)).get(asked);
    if (measure == null) {
      plain();
    } else {
      behind(Subject.agent(asked), measure);
    }
  }

  private void plain() {
    ContactPage found = search(page, PAGE);
    rows = new ContactRows(measures(), zone()).of(found.contacts());
    total = found.total();
    more = (page + 1L) * PAGE < total;
  }

  private ContactPage search(int number, int size) {
    ZoneId zone = zone();
    return contacts.search(
        new ContactQuery(
            month.atDay(1).atStartOfDay(zone).toInstant(),
            month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant(),
            agent,
            null,
            null,
            null,
            null,
            number,
            size,
            list.order(ContactColumn.class, Order.falling(ContactColumn.OPENED))),
        reader.caller());
  }

  private void behind(Subject subject, Measure measure) {
    behind = subject;
    List<Contribution> found = contributions(subject, measure, page * PAGE, PAGE + 1);
    more = found.size() > PAGE;
    rows = rows(measure, found.subList(0, Math.min(PAGE, found.size())));
    figure =
        measurements
            .of(subject, month.atDay(1), month.plusMonths(1).atDay(1), Set.of(measure))
            .get(measure);
  }

  private List<Contribution> contributions(
      Subject subject, Measure measure, int offset, int limit) {
    return measurements.contributions(
        subject,
        month.atDay(1),
        month.plusMonths(1).atDay(1),
        measure,
        new ContributionQuery(losses, offset, limit));
  }

  private List<ListRow> rows(Measure measure, List<Contribution> shown) {
    Set<Long> ids = shown.stream().map(Contribution::recordId).collect(Collectors.toSet());
    Map<Long, ContactLine> named = records.behind(ids, reader.caller());
    return new ContactRows(measures(), zone()).of(measure, shown, named);
  }

  /** Hands the list out as a file. */
  public void export() {
    Measure measure = MeasureWords.measure(measureName);
    Subject subject = behind;
    file.send(
        "contacts-" + month,
        ContactFile.columns(reader.figures(), subject == null),
        (number, size) ->
            subject == null || measure == null
                ? new ContactRows(measures(), zone()).of(search(number, size).contacts())
                : rows(measure, contributions(subject, measure, number * size, size)));
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

  /** Which rows these are. */
  public Window getWindow() {
    return new Window(page, PAGE, (long) page * PAGE + rows.size());
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

  /** Whether the rows are what was learnt or shared, not contacts. */
  public boolean isLearning() {
    Measure measure = MeasureWords.measure(measureName);
    return isMeasured() && measure != null && measure.domain() == Domain.LEARNING;
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
