package org.meritdesk.web.faces.ingestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.LoadReport;
import org.meritdesk.ingestion.api.Quarantine;
import org.meritdesk.ingestion.api.RefusalCode;
import org.meritdesk.ingestion.api.RefusalColumn;
import org.meritdesk.ingestion.api.RefusalPage;
import org.meritdesk.ingestion.api.RefusalQuery;
import org.meritdesk.ingestion.api.RefusalState;
import org.meritdesk.ingestion.api.RefusalView;
import org.meritdesk.kernel.Order;
import org.meritdesk.web.faces.shell.CsvFile;
import org.meritdesk.web.faces.shell.ListAddress;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.PageTexts;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.faces.shell.Window;

/** Refused lines: seen, mended and tried again, or put aside (隔离区). */
@Named
@RequestScoped
public class QuarantinePage {

  private static final int SIZE = 25;

  @Inject private Quarantine quarantine;
  @Inject private Reader reader;
  @Inject private Notices notices;
  @Inject private PageTexts texts;
  @Inject private ListAddress list;
  @Inject private CsvFile file;

  private @Nullable Long load;
  private @Nullable RefusalCode code;
  private @Nullable RefusalState state = RefusalState.OPEN;
  private @Nullable Long id;
  private int page;
  private @Nullable RefusalView chosen;
  private @Nullable String mended;
  private @Nullable String reason;
  private @Nullable RefusalPage found;

  /** Reads the chosen line, if one is. */
  public void read() {
    RefusalView view = getChosen();
    mended = view == null ? null : view.raw();
  }

  /** Tries the mended line. */
  public void retry() {
    Long wanted = id;
    if (wanted != null) {
      LoadReport report = quarantine.retry(wanted, mended == null ? "" : mended, reader.caller());
      boolean taken = report.refused() == 0;
      notices.done("quarantine", taken ? "quarantine.mended" : "quarantine.again");
    }
  }

  /** Puts the line aside. */
  public void dismiss() {
    Long wanted = id;
    if (wanted != null) {
      quarantine.dismiss(wanted, reason == null ? "" : reason, reader.caller());
      notices.done("quarantine", "quarantine.dismissed");
    }
  }

  /** The lines of this page. */
  public RefusalPage getFound() {
    RefusalPage known = found;
    if (known == null) {
      known = search(page, SIZE);
      found = known;
    }
    return known;
  }

  private RefusalPage search(int number, int size) {
    Order<RefusalColumn> order = list.order(RefusalColumn.class, Order.falling(RefusalColumn.LOAD));
    return quarantine.search(
        new RefusalQuery(load, null, code, state, number, size, order), reader.caller());
  }

  /** Hands the list out as a file. */
  public void export() {
    file.send(
        "quarantine",
        List.of(
            new CsvFile.Column<>("quarantine.load", RefusalView::loadId),
            new CsvFile.Column<>("sources.file", RefusalView::fileName),
            new CsvFile.Column<>("sources.source", RefusalView::source),
            new CsvFile.Column<>("quarantine.at", each -> reader.figures().fullMoment(each.at())),
            new CsvFile.Column<>("sources.line", each -> each.refusal().line()),
            new CsvFile.Column<>("sources.reason", each -> name("refusal", each.refusal().code())),
            new CsvFile.Column<>("sources.field", each -> each.refusal().field()),
            new CsvFile.Column<>("sources.value", each -> each.refusal().value()),
            new CsvFile.Column<>("sources.state", each -> name("quarantine.state", each.state()))),
        (number, size) -> search(number, size).refusals());
  }

  private String name(String family, Object constant) {
    return texts.name(family, constant);
  }

  /** Which lines these are. */
  public Window getWindow() {
    return new Window(page, SIZE, getFound().total());
  }

  /** All reasons. */
  public List<RefusalCode> getCodes() {
    return Arrays.asList(RefusalCode.values());
  }

  /** All states. */
  public List<RefusalState> getStates() {
    return Arrays.asList(RefusalState.values());
  }

  /** The chosen line. */
  public @Nullable RefusalView getChosen() {
    Long wanted = id;
    RefusalView known = chosen;
    if (known == null && wanted != null) {
      known = quarantine.get(wanted, reader.caller());
      chosen = known;
    }
    return known;
  }

  /** Only of this load. */
  public @Nullable Long getLoad() {
    return load;
  }

  /** Takes the load. */
  public void setLoad(@Nullable Long load) {
    this.load = load;
  }

  /** Only with this reason. */
  public @Nullable RefusalCode getCode() {
    return code;
  }

  /** Takes the reason. */
  public void setCode(@Nullable RefusalCode code) {
    this.code = code;
  }

  /** Only in this state. */
  public @Nullable RefusalState getState() {
    return state;
  }

  /** Takes the state. */
  public void setState(@Nullable RefusalState state) {
    this.state = state;
  }

  /** The chosen line's number. */
  public @Nullable Long getId() {
    return id;
  }

  /** Takes the chosen line's number. */
  public void setId(@Nullable Long id) {
    this.id = id;
  }

  /** The page, from 0. */
  public int getPage() {
    return page;
  }

  /** Takes the page. */
  public void setPage(int page) {
    this.page = Math.max(0, page);
  }

  /** The line as mended. */
  public @Nullable String getMended() {
    return mended;
  }

  /** Takes the line as mended. */
  public void setMended(@Nullable String mended) {
    this.mended = mended;
  }

  /** Why it is put aside. */
  public @Nullable String getReason() {
    return reason;
  }

  /** Takes why it is put aside. */
  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
