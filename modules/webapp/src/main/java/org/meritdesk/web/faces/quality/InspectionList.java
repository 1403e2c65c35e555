package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.BreachState;
import org.meritdesk.quality.api.BreachView;
import org.meritdesk.quality.api.Breaches;
import org.meritdesk.quality.api.FormOutcome;
import org.meritdesk.quality.api.FormView;
import org.meritdesk.quality.api.Forms;
import org.meritdesk.quality.api.InspectionColumn;
import org.meritdesk.quality.api.InspectionLine;
import org.meritdesk.quality.api.InspectionPage;
import org.meritdesk.quality.api.InspectionQuery;
import org.meritdesk.quality.api.InspectionState;
import org.meritdesk.quality.api.Inspections;
import org.meritdesk.quality.api.QualityRight;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.shell.CsvFile;
import org.meritdesk.web.faces.shell.ListAddress;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.faces.shell.Window;

/** Inspections that the reader may see (质检列表); an agent's own are called so. */
@Named
@RequestScoped
public class InspectionList {

  private static final int PAGE = 50;
  private static final int USUAL_DAYS = 365;

  @Inject private Inspections inspections;
  @Inject private Breaches breaches;
  @Inject private InspectionSheet sheet;
  @Inject private Forms forms;
  @Inject private Reader reader;
  @Inject private ListAddress list;
  @Inject private CsvFile file;

  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private @Nullable Long agent;
  private @Nullable String form;
  private @Nullable String inspector;
  private @Nullable String outcome;
  private @Nullable String state;
  private int page;
  private @Nullable List<BreachView> waiting;
  private InspectionPage found = new InspectionPage(List.of(), 0);

  /** Reads a page of the list. */
  public void load() {
    if (!list.isFile()) {
      found = search(page * PAGE, PAGE);
    }
  }

  private InspectionPage search(int offset, int limit) {
    ZoneId zone = reader.zone();
    LocalDate last = to == null ? reader.today() : to;
    LocalDate first = from == null ? last.minusDays(USUAL_DAYS) : from;
    from = first;
    to = last;
    InspectionQuery query =
        new InspectionQuery(
            first.atStartOfDay(zone).toInstant(),
            last.plusDays(1).atStartOfDay(zone).toInstant(),
            null,
            agent,
            form,
            inspector,
            named(FormOutcome.values(), outcome),
            named(InspectionState.values(), state),
            offset,
            limit,
            list.order(InspectionColumn.class, InspectionQuery.NEWEST));
    return inspections.search(query, reader.caller());
  }

  /** Hands the list out as a file. */
  public void export() {
    Figures figures = reader.figures();
    Words words = new Words(reader.getLocale());
    file.send(
        "inspections",
        List.of(
            new CsvFile.Column<>("inspections.id", InspectionLine::id),
            new CsvFile.Column<>("inspections.at", each -> figures.fullMoment(each.at())),
            new CsvFile.Column<>("inspections.agent", InspectionLine::agentName),
            new CsvFile.Column<>("inspections.form", each -> name(each.formNames())),
            new CsvFile.Column<>("inspections.version", InspectionLine::formVersion),
            new CsvFile.Column<>("inspections.inspector", InspectionLine::inspector),
            new CsvFile.Column<>(
                "inspections.state", each -> words.name("inspection-state", each.state())),
            new CsvFile.Column<>("inspections.score", InspectionLine::score),
            new CsvFile.Column<>(
                "inspections.outcome", each -> worded(words, "form-outcome", each.outcome())),
            new CsvFile.Column<>("inspections.revision", InspectionLine::revision),
            new CsvFile.Column<>("inspections.published", each -> moment(each.publishedAt())),
            new CsvFile.Column<>("inspections.spent", InspectionLine::spentSeconds)),
        (number, size) -> search(number * size, size).inspections());
  }

  private String moment(@Nullable Instant at) {
    return at == null ? "" : reader.figures().fullMoment(at);
  }

  private static String worded(Words words, String kind, @Nullable Enum<?> value) {
    return value == null ? "" : words.name(kind, value);
  }

  private static <E extends Enum<E>> @Nullable E named(E[] all, @Nullable String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }

  /** The rows of this page. */
  public List<InspectionLine> getRows() {
    return found.inspections();
  }

  /** Breaches that wait for the reader's decision. */
  public List<BreachView> getWaiting() {
    List<BreachView> known = waiting;
    if (known == null) {
      known =
          isOwn()
              ? List.of()
              : breaches.list(BreachState.PROPOSED, reader.caller()).stream()
                  .filter(sheet::decides)
                  .toList();
      waiting = known;
    }
    return known;
  }

  /** Which rows are shown. */
  public Window getWindow() {
    return new Window(page, PAGE, found.total());
  }

  /** Whether the reader is an agent who sees only the own. */
  public boolean isOwn() {
    Caller caller = reader.caller();
    return caller.agentId() != null && caller.onlyAgent();
  }

  /** Where a row leads: a draft to the desk of an inspector, else to the result. */
  public String address(InspectionLine line) {
    boolean desk =
        line.state() == InspectionState.DRAFT && QualityRight.INSPECT.heldBy(reader.caller());
    return (desk ? "inspect?id=" : "inspection?id=") + line.id();
  }

  /** The form's name in the reader's language. */
  public String name(Map<String, String> names) {
    return new FormTongue(new Words(reader.getLocale())).of(names);
  }

  /** The forms to choose from. */
  public List<FormView> getForms() {
    return forms.all();
  }

  /** The outcomes to choose from. */
  public List<FormOutcome> getOutcomes() {
    return List.of(FormOutcome.PASSED, FormOutcome.NOT_PASSED, FormOutcome.NOTHING_JUDGED);
  }

  /** The states to choose from. */
  public List<InspectionState> getStates() {
    return isOwn()
        ? List.of(InspectionState.PUBLISHED, InspectionState.ACKNOWLEDGED)
        : List.of(InspectionState.DRAFT, InspectionState.PUBLISHED, InspectionState.ACKNOWLEDGED);
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public @Nullable LocalDate getTo() {
    return to;
  }

  public void setTo(@Nullable LocalDate to) {
    this.to = to;
  }

  public @Nullable Long getAgent() {
    return agent;
  }

  public void setAgent(@Nullable Long agent) {
    this.agent = agent;
  }

  public @Nullable String getForm() {
    return form;
  }

  public void setForm(@Nullable String form) {
    this.form = form;
  }

  public @Nullable String getInspector() {
    return inspector;
  }

  public void setInspector(@Nullable String inspector) {
    this.inspector = inspector;
  }

  public @Nullable String getOutcome() {
    return outcome;
  }

  public void setOutcome(@Nullable String outcome) {
    this.outcome = outcome;
  }

  public @Nullable String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = state;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(0, page);
  }
}
