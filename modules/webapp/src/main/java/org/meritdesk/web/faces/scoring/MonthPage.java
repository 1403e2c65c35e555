package org.meritdesk.web.faces.scoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Order;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.AppraisalColumn;
import org.meritdesk.scoring.api.AppraisalPage;
import org.meritdesk.scoring.api.AppraisalQuery;
import org.meritdesk.scoring.api.Appraisals;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.api.MonthView;
import org.meritdesk.scoring.api.Months;
import org.meritdesk.scoring.api.SchemeView;
import org.meritdesk.scoring.api.Schemes;
import org.meritdesk.scoring.api.ScoringRight;
import org.meritdesk.web.faces.MonthParam;
import org.meritdesk.web.faces.people.UnitNames;
import org.meritdesk.web.faces.shell.CsvFile;
import org.meritdesk.web.faces.shell.ListAddress;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.PageTexts;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.faces.shell.Window;

/** Closing a month in steps: one person closes, another one publishes or sends back (月结). */
@Named
@RequestScoped
public class MonthPage {

  private static final int SIZE = 50;

  @Inject private Months months;
  @Inject private Appraisals appraisals;
  @Inject private Schemes schemes;
  @Inject private Reader reader;
  @Inject private Notices notices;
  @Inject private PageTexts texts;
  @Inject private UnitNames units;
  @Inject private ListAddress list;
  @Inject private CsvFile file;
  @Inject private Clock clock;

  private @Nullable String month;
  private @Nullable String reason;
  private int page;
  private @Nullable MonthView view;
  private @Nullable AppraisalPage found;
  private @Nullable Map<String, String> schemeNames;

  /** Closes the month. */
  public void close() {
    months.close(wanted(), reader.caller());
    notices.done(here(), "month.closed");
  }

  /** Publishes the month. */
  public void publish() {
    months.publish(wanted(), reader.caller());
    notices.done(here(), "month.published");
  }

  /** Sends the month back. */
  public void sendBack() {
    months.sendBack(wanted(), reason == null ? "" : reason, reader.caller());
    notices.done(here(), "month.sent.back");
  }

  /** Computes a revision of a published month. */
  public void revise() {
    months.revise(wanted(), reason == null ? "" : reason, reader.caller());
    notices.done(here(), "month.revised");
  }

  private String here() {
    return "month?month=" + wanted();
  }

  /** The month shown. */
  public YearMonth wanted() {
    return MonthParam.readOr(month, clock, reader.zone());
  }

  /** The month as it stands. */
  public MonthView getView() {
    MonthView known = view;
    if (known == null) {
      known = months.get(wanted());
      view = known;
    }
    return known;
  }

  /** Months that were closed once. */
  public List<MonthView> getAll() {
    return months.all();
  }

  /** The appraisals of the month. */
  public AppraisalPage getFound() {
    AppraisalPage known = found;
    if (known == null) {
      known = search(page, SIZE);
      found = known;
    }
    return known;
  }

  private AppraisalPage search(int number, int size) {
    Order<AppraisalColumn> order =
        list.order(AppraisalColumn.class, Order.rising(AppraisalColumn.RANK));
    return appraisals.search(
        new AppraisalQuery(wanted(), null, number, size, order), reader.caller());
  }

  /** Hands the appraisals out as a file. */
  public void export() {
    file.send(
        "appraisals-" + wanted(),
        List.of(
            new CsvFile.Column<>("people.number", Appraisal::employeeNo),
            new CsvFile.Column<>("people.name", Appraisal::agentName),
            new CsvFile.Column<>("people.team", each -> units.team(each.teamCode())),
            new CsvFile.Column<>("people.post", each -> units.post(each.postCode())),
            new CsvFile.Column<>("month.scheme", MonthPage::scheme),
            new CsvFile.Column<>("month.from", Appraisal::from),
            new CsvFile.Column<>("month.days", Appraisal::days),
            new CsvFile.Column<>(
                "month.result", each -> texts.name("month.outcome", each.outcome())),
            new CsvFile.Column<>("month.score", Appraisal::score),
            new CsvFile.Column<>("month.grade", Appraisal::grade),
            new CsvFile.Column<>("month.rank", Appraisal::rank)),
        (number, size) -> search(number, size).items());
  }

  private static @Nullable String scheme(Appraisal each) {
    return each.schemeCode() == null ? null : each.schemeCode() + " v" + each.schemeVersion();
  }

  /** The name of a scheme in the reader's language. */
  public String schemeName(String code) {
    Map<String, String> known = schemeNames;
    if (known == null) {
      known = new HashMap<>();
      for (SchemeView each : schemes.all()) {
        known.put(each.code(), each.names().getOrDefault(reader.getLanguageTag(), each.code()));
      }
      schemeNames = known;
    }
    return known.getOrDefault(code, code);
  }

  /** Which rows these are. */
  public Window getWindow() {
    return new Window(page, SIZE, getFound().total());
  }

  /** Whether the month is over and nothing waits to be computed. */
  public boolean isReady() {
    return isOver() && getView().pendingCells() == 0;
  }

  /** Whether the month has ended for the reader. */
  public boolean isOver() {
    return wanted().isBefore(YearMonth.now(clock.withZone(reader.zone())));
  }

  /** Whether the reader may close now. */
  public boolean isMayClose() {
    return ScoringRight.CLOSE_MONTHS.heldBy(reader.caller())
        && getView().state() == MonthState.OPEN;
  }

  /** Whether the reader may decide now: a checker who did not close it. */
  public boolean isMayDecide() {
    return ScoringRight.APPROVE.heldBy(reader.caller())
        && getView().state() == MonthState.CLOSED
        && !isMaker();
  }

  /** Whether the reader closed it. */
  public boolean isMaker() {
    return reader.caller().name().equals(getView().closedBy());
  }

  /** Whether the reader may compute a revision. */
  public boolean isMayRevise() {
    return ScoringRight.CLOSE_MONTHS.heldBy(reader.caller())
        && getView().state() == MonthState.PUBLISHED;
  }

  /** The month in the address. */
  public @Nullable String getMonth() {
    return month;
  }

  /** Takes the month in the address. */
  public void setMonth(@Nullable String month) {
    this.month = month;
  }

  /** Why. */
  public @Nullable String getReason() {
    return reason;
  }

  /** Takes why. */
  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  /** The page, from 0. */
  public int getPage() {
    return page;
  }

  /** Takes the page. */
  public void setPage(int page) {
    this.page = Math.max(0, page);
  }
}
