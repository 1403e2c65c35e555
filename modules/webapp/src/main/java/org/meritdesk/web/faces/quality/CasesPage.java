package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.CaseKind;
import org.meritdesk.quality.api.CaseLine;
import org.meritdesk.quality.api.CasePage;
import org.meritdesk.quality.api.CaseQuery;
import org.meritdesk.quality.api.CaseState;
import org.meritdesk.quality.api.CaseView;
import org.meritdesk.quality.api.Cases;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.shell.CsvFile;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.faces.shell.Window;

/** The case library: the conversation of the day, then what is shared (案例库). */
@Named
@RequestScoped
public class CasesPage {

  private static final int SIZE = 24;

  @Inject private Cases cases;
  @Inject private Reader reader;
  @Inject private CsvFile file;

  private @Nullable String text;
  private @Nullable String kind;
  private @Nullable String state;
  private @Nullable String tag;
  private int page;
  private @Nullable CasePage found;
  private @Nullable CaseView ofDay;
  private boolean looked;

  /** The cases of the page. */
  public CasePage getFound() {
    CasePage known = found;
    if (known == null) {
      known = search(page * SIZE, SIZE);
      found = known;
    }
    return known;
  }

  private CasePage search(int offset, int limit) {
    return cases.search(
        new CaseQuery(
            text,
            constant(CaseKind.values(), kind),
            constant(CaseState.values(), state),
            tag,
            offset,
            limit),
        reader.caller());
  }

  /** Hands the list out as a file. */
  public void export() {
    Figures figures = reader.figures();
    Words words = new Words(reader.getLocale());
    file.send(
        "cases",
        List.of(
            new CsvFile.Column<>("cases.id", CaseView::id),
            new CsvFile.Column<>("cases.kind", each -> words.name("case.kind", each.kind())),
            new CsvFile.Column<>("cases.state", each -> words.name("case.state", each.state())),
            new CsvFile.Column<>("cases.title", CaseView::title),
            new CsvFile.Column<>("cases.lesson", CaseView::lesson),
            new CsvFile.Column<>("cases.tags", each -> String.join(" ", each.tags())),
            new CsvFile.Column<>("cases.shared", CaseView::sharedBy),
            new CsvFile.Column<>("cases.shared.at", each -> figures.fullMoment(each.sharedAt())),
            new CsvFile.Column<>("cases.remarked", each -> each.remarks().size()),
            new CsvFile.Column<>("cases.used", each -> String.join(" ", each.uses()))),
        (number, size) -> search(number * size, size).cases());
  }

  private static <E extends Enum<E>> @Nullable E constant(E[] all, @Nullable String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }

  /** The conversation that everybody reads today; null without any. */
  public @Nullable CaseView getOfDay() {
    if (!looked) {
      ofDay = cases.ofDay(reader.today(), reader.caller()).orElse(null);
      looked = true;
    }
    return ofDay;
  }

  /** How the conversation of the day begins. */
  public List<CaseLine> getOpening() {
    CaseView shown = getOfDay();
    return shown == null ? List.of() : shown.lines().stream().limit(4).toList();
  }

  /** The most frequent tags. */
  public List<Map.Entry<String, Long>> getTags() {
    return getFound().tags().entrySet().stream().limit(12).toList();
  }

  public CaseKind[] getKinds() {
    return CaseKind.values();
  }

  public CaseState[] getStates() {
    return CaseState.values();
  }

  /** Whether anything narrows the list. */
  public boolean isNarrowed() {
    return filled(text) || filled(kind) || filled(state) || filled(tag);
  }

  private static boolean filled(@Nullable String value) {
    return value != null && !value.isBlank();
  }

  /** Which rows these are. */
  public Window getWindow() {
    return new Window(page, SIZE, getFound().total());
  }

  /** A word as part of an address. */
  public String encode(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8);
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }

  public @Nullable String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = kind;
  }

  public @Nullable String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = state;
  }

  public @Nullable String getTag() {
    return tag;
  }

  public void setTag(@Nullable String tag) {
    this.tag = tag;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(0, page);
  }
}
