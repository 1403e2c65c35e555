package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.api.MonthView;
import org.meritdesk.scoring.api.Months;
import org.meritdesk.training.api.ImprovementKind;
import org.meritdesk.training.api.ImprovementPage;
import org.meritdesk.training.api.ImprovementPlan;
import org.meritdesk.training.api.ImprovementPlans;
import org.meritdesk.training.api.ImprovementQuery;
import org.meritdesk.training.api.ImprovementRight;
import org.meritdesk.training.api.ImprovementState;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** The improvement plans by state, the next due first (改进计划看板). */
@Named
@RequestScoped
public class ImprovementBoard {

  private static final int MOST = 500;
  private static final String CLOSED = "closed";

  @Inject private ImprovementPlans plans;
  @Inject private Months months;
  @Inject private Teams teams;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable String show;
  private @Nullable String kind;
  private @Nullable Long team;
  private @Nullable String month;
  private @Nullable ImprovementPage found;

  /** Drafts plans from the month that was chosen. */
  public void propose() {
    String chosen = month;
    if (chosen != null) {
      YearMonth asked = YearMonth.parse(chosen);
      int drafted = plans.propose(asked, reader.caller());
      notices.done("improvement", "improvement.drafted", drafted, reader.figures().month(asked));
    }
  }

  /** The plans that are shown, in one reading. */
  public ImprovementPage getFound() {
    ImprovementPage known = found;
    if (known == null) {
      known =
          plans.search(
              new ImprovementQuery(
                  null,
                  !isClosed(),
                  Arrays.stream(ImprovementKind.values())
                      .filter(each -> each.name().equals(kind))
                      .findFirst()
                      .orElse(null),
                  team,
                  null,
                  0,
                  MOST),
              reader.caller());
      found = known;
    }
    return known;
  }

  /** The columns: states with their plans. */
  public List<Map.Entry<ImprovementState, List<ImprovementPlan>>> getColumns() {
    Map<ImprovementState, List<ImprovementPlan>> columns = new EnumMap<>(ImprovementState.class);
    for (ImprovementState state : ImprovementState.values()) {
      if (state.open() != isClosed()) {
        columns.put(
            state, getFound().plans().stream().filter(each -> each.state() == state).toList());
      }
    }
    return List.copyOf(columns.entrySet());
  }

  /** How many are overdue, or have a step that is. */
  public long getOverdue() {
    return getFound().plans().stream().filter(ImprovementPlan::overdue).count();
  }

  /** Whether the closed ones are shown. */
  public boolean isClosed() {
    return CLOSED.equals(show);
  }

  /** Whether the reader may make plans by hand. */
  public boolean isMaker() {
    return ImprovementRight.KEEP.heldBy(reader.caller());
  }

  /** Whether the reader may draft plans. */
  public boolean isKeeper() {
    return isMaker() && !getMonths().isEmpty();
  }

  /** Published months, the newest first. */
  public List<YearMonth> getMonths() {
    return months.all().stream()
        .filter(each -> each.state() == MonthState.PUBLISHED)
        .map(MonthView::month)
        .toList();
  }

  /** The kinds to choose from. */
  public ImprovementKind[] getKinds() {
    return ImprovementKind.values();
  }

  /** The teams to choose from. */
  public List<TeamView> getTeams() {
    return teams.all();
  }

  public @Nullable String getShow() {
    return show;
  }

  public void setShow(@Nullable String show) {
    this.show = show;
  }

  public @Nullable String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = kind;
  }

  public @Nullable Long getTeam() {
    return team;
  }

  public void setTeam(@Nullable Long team) {
    this.team = team;
  }

  public @Nullable String getMonth() {
    return month;
  }

  public void setMonth(@Nullable String month) {
    this.month = month;
  }
}
