package org.meritdesk.web.faces.scoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.FormView;
import org.meritdesk.quality.api.Forms;
import org.meritdesk.scoring.api.AppealColumn;
import org.meritdesk.scoring.api.AppealPage;
import org.meritdesk.scoring.api.AppealQuery;
import org.meritdesk.scoring.api.AppealState;
import org.meritdesk.scoring.api.AppealView;
import org.meritdesk.scoring.api.Appeals;
import org.meritdesk.scoring.api.Overturns;
import org.meritdesk.scoring.api.ScoringRight;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.MonthParam;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.shell.CsvFile;
import org.meritdesk.web.faces.shell.ListAddress;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.faces.shell.Window;

/** The appeals that the reader may see, open ones first (申诉列表). */
@Named
@RequestScoped
public class AppealsPage {

  private static final int SIZE = 50;
  private static final int DAYS = 90;

  @Inject private Appeals appeals;
  @Inject private Forms forms;
  @Inject private Reader reader;
  @Inject private ListAddress list;
  @Inject private CsvFile file;

  private @Nullable String show;
  private @Nullable String month;
  private int page;
  private @Nullable AppealPage found;
  private @Nullable Overturns overturns;
  private @Nullable Map<String, String> criteria;

  /** What may be shown (筛选). */
  public enum Show {
    /** Waits for somebody. */
    OPEN,
    /** Decided or withdrawn. */
    DONE,
    /** Everything. */
    ALL
  }

  /** The appeals of the page. */
  public AppealPage getFound() {
    AppealPage known = found;
    if (known == null) {
      known = search(page, SIZE);
      found = known;
    }
    return known;
  }

  private AppealPage search(int number, int size) {
    return appeals.search(
        new AppealQuery(
            states(),
            null,
            null,
            MonthParam.read(month).orElse(null),
            number,
            size,
            list.order(AppealColumn.class)),
        reader.caller());
  }

  /** Hands the list out as a file. */
  public void export() {
    Figures figures = reader.figures();
    Words words = new Words(reader.getLocale());
    file.send(
        "appeals",
        List.of(
            new CsvFile.Column<>("appeals.id", AppealView::id),
            new CsvFile.Column<>("appeals.agent", AppealView::agentName),
            new CsvFile.Column<>("appeals.month", AppealView::month),
            new CsvFile.Column<>("appeals.about", AppealView::inspectionId),
            new CsvFile.Column<>("appeals.inspector", AppealView::inspector),
            new CsvFile.Column<>("appeals.claims", each -> each.claims().size()),
            new CsvFile.Column<>("appeals.filed", each -> figures.fullMoment(each.filedAt())),
            new CsvFile.Column<>("appeals.state", each -> words.name("appeal.state", each.state())),
            new CsvFile.Column<>("appeals.decided.by", AppealView::decidedBy),
            new CsvFile.Column<>("appeals.why", AppealView::reason)),
        (number, size) -> search(number, size).appeals());
  }

  private Set<AppealState> states() {
    return switch (getShown()) {
      case ALL -> Set.of();
      case OPEN -> states(true);
      case DONE -> states(false);
    };
  }

  private static Set<AppealState> states(boolean open) {
    return Arrays.stream(AppealState.values())
        .filter(state -> state.open() == open)
        .collect(Collectors.toSet());
  }

  /** What is shown: open ones for who decides, everything for an agent, unless asked otherwise. */
  public Show getShown() {
    String asked = show == null ? "" : show.toUpperCase(Locale.ROOT);
    return Arrays.stream(Show.values())
        .filter(each -> each.name().equals(asked))
        .findFirst()
        .orElse(isReviewer() ? Show.OPEN : Show.ALL);
  }

  /** The choices. */
  public List<Show> getChoices() {
    return List.of(Show.values());
  }

  /** Whether the reader sees how marks fared. */
  public boolean isReviewer() {
    return !reader.caller().onlyAgent();
  }

  /** How often marks were changed in the last 90 days; null for who may not see it. */
  public @Nullable Overturns getOverturns() {
    if (overturns == null && ScoringRight.SEE_OVERTURNS.heldBy(reader.caller())) {
      LocalDate tomorrow = reader.today().plusDays(1);
      overturns = appeals.overturns(tomorrow.minusDays(DAYS), tomorrow, reader.caller());
    }
    return overturns;
  }

  /** A criterion {@code form/criterion} in words. */
  public String criterion(String key) {
    Map<String, String> known = criteria;
    if (known == null) {
      known = named();
      criteria = known;
    }
    return known.getOrDefault(key, key);
  }

  /** Every criterion by {@code form/criterion}, as the newest version that has it calls it. */
  private Map<String, String> named() {
    String tag = reader.getLanguageTag();
    Map<String, String> names = new HashMap<>();
    for (FormView form : forms.all()) {
      form.versions().stream()
          .flatMap(version -> version.document().criteria())
          .forEach(
              criterion ->
                  names.putIfAbsent(
                      form.code() + "/" + criterion.code(),
                      criterion.names().getOrDefault(tag, criterion.code())));
    }
    return names;
  }

  /** Which rows these are. */
  public Window getWindow() {
    return new Window(page, SIZE, getFound().total());
  }

  public @Nullable String getShow() {
    return show;
  }

  public void setShow(@Nullable String show) {
    this.show = show;
  }

  public @Nullable String getMonth() {
    return month;
  }

  public void setMonth(@Nullable String month) {
    this.month = month;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(0, page);
  }
}
