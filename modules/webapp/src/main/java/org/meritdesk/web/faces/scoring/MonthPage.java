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
import org.meritdesk.people.api.Role;
import org.meritdesk.scoring.api.AppraisalPage;
import org.meritdesk.scoring.api.AppraisalQuery;
import org.meritdesk.scoring.api.Appraisals;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.api.MonthView;
import org.meritdesk.scoring.api.Months;
import org.meritdesk.scoring.api.SchemeView;
import org.meritdesk.scoring.api.Schemes;
import org.meritdesk.web.faces.MonthParam;
import org.meritdesk.web.faces.shell.Notices;
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
      known = appraisals.search(new AppraisalQuery(wanted(), null, page, SIZE), reader.caller());
      found = known;
    }
    return known;
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
    return reader.caller().has(Role.HR_MAKER) && getView().state() == MonthState.OPEN;
  }

  /** Whether the reader may decide now: a checker who did not close it. */
  public boolean isMayDecide() {
    return reader.caller().has(Role.HR_CHECKER)
        && getView().state() == MonthState.CLOSED
        && !isMaker();
  }

  /** Whether the reader closed it. */
  public boolean isMaker() {
    return reader.caller().name().equals(getView().closedBy());
  }

  /** Whether the reader may compute a revision. */
  public boolean isMayRevise() {
    return reader.caller().has(Role.HR_MAKER) && getView().state() == MonthState.PUBLISHED;
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
