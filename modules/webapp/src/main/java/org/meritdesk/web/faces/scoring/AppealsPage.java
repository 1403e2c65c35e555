package org.meritdesk.web.faces.scoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Role;
import org.meritdesk.quality.api.Forms;
import org.meritdesk.scoring.api.AppealPage;
import org.meritdesk.scoring.api.AppealQuery;
import org.meritdesk.scoring.api.AppealState;
import org.meritdesk.scoring.api.Appeals;
import org.meritdesk.scoring.api.Overturns;
import org.meritdesk.web.faces.MonthParam;
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

  private @Nullable String show;
  private @Nullable String month;
  private int page;
  private @Nullable AppealPage found;
  private @Nullable Overturns overturns;

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
      known =
          appeals.search(
              new AppealQuery(
                  states(), null, null, MonthParam.read(month).orElse(null), page, SIZE),
              reader.caller());
      found = known;
    }
    return known;
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
    return reader.caller().roles().stream().anyMatch(role -> role != Role.AGENT);
  }

  /** How often marks were changed in the last 90 days; null for who may not see it. */
  public @Nullable Overturns getOverturns() {
    if (overturns == null
        && Set.of(Role.INSPECTOR, Role.TEAM_LEAD, Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR)
            .stream()
            .anyMatch(reader.caller()::has)) {
      LocalDate tomorrow = reader.today().plusDays(1);
      overturns = appeals.overturns(tomorrow.minusDays(DAYS), tomorrow, reader.caller());
    }
    return overturns;
  }

  /** A criterion {@code form/criterion} in words. */
  public String criterion(String key) {
    int slash = key.indexOf('/');
    String form = key.substring(0, slash);
    String code = key.substring(slash + 1);
    String tag = reader.getLanguageTag();
    return forms.all().stream()
        .filter(each -> each.code().equals(form))
        .flatMap(each -> each.versions().stream())
        .flatMap(version -> version.document().criteria())
        .filter(criterion -> criterion.code().equals(code))
        .map(criterion -> criterion.names().getOrDefault(tag, code))
        .findFirst()
        .orElse(key);
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
