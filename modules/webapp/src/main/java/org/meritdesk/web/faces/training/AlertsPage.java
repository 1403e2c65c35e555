package org.meritdesk.web.faces.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.training.api.AlertPage;
import org.meritdesk.training.api.AlertRight;
import org.meritdesk.training.api.AlertTrigger;
import org.meritdesk.training.api.AlertView;
import org.meritdesk.training.api.Alerts;
import org.meritdesk.training.api.ImprovementPlan;
import org.meritdesk.training.api.ImprovementPlans;
import org.meritdesk.training.api.ImprovementRight;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.faces.shell.Window;

/** The alerts that the reader may see, open ones first (预警). */
@Named
@ViewScoped
public class AlertsPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SIZE = 30;
  private static final String ALL = "all";

  @Inject private Alerts alerts;
  @Inject private ImprovementPlans plans;
  @Inject private AlertWords words;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable String show;
  private @Nullable Long id;
  private int page;
  private final Map<Long, Long> chosen = new HashMap<>();
  private transient @Nullable List<TeamView> teams;
  private transient @Nullable AlertPage found;
  private transient @Nullable Map<Long, ImprovementPlan> opened;

  /** The alerts of the page. */
  public AlertPage getFound() {
    AlertPage known = found;
    if (known == null) {
      known = alerts.list(isOpenOnly(), null, page, SIZE, reader.caller());
      found = known;
    }
    return known;
  }

  /** The reader takes note of an alert. */
  public void acknowledge(AlertView alert) {
    alerts.acknowledge(alert.id(), null, reader.caller());
    notices.done("alerts", "alerts.noted", words.title(alert));
  }

  /** Drafts a plan for an alert and goes to it. */
  public void open(AlertView alert) {
    Long team = choosing(alert) ? chosen.get(alert.id()) : null;
    if (alert.agentId() == null && alert.teamId() == null && getTeams().size() == 1) {
      team = getTeams().get(0).id();
    }
    ImprovementPlan plan = plans.ofAlert(alert.id(), team, reader.caller());
    notices.done("improvement-plan?id=" + plan.id(), "alerts.plan.opened");
  }

  /** The plan of an alert; null where the reader sees none. */
  public @Nullable ImprovementPlan plan(AlertView alert) {
    Map<Long, ImprovementPlan> known = opened;
    if (known == null) {
      known =
          plans.ofAlerts(getFound().alerts().stream().map(AlertView::id).toList(), reader.caller());
      opened = known;
    }
    return known.get(alert.id());
  }

  /** Whether the reader may draft a plan for it: not for a silent source. */
  public boolean opens(AlertView alert) {
    return alert.trigger() != AlertTrigger.SOURCE_SILENT
        && ImprovementRight.KEEP.heldBy(reader.caller())
        && (alert.agentId() != null || alert.teamId() != null || !getTeams().isEmpty())
        && plan(alert) == null;
  }

  /** Whether the team that is to see to it has to be named: it is about nobody alone. */
  public boolean choosing(AlertView alert) {
    return alert.agentId() == null && alert.teamId() == null && getTeams().size() > 1;
  }

  /** The teams whose plans the reader keeps. */
  public List<TeamView> getTeams() {
    List<TeamView> known = teams;
    if (known == null) {
      known =
          ImprovementRight.KEEP.heldBy(reader.caller()) ? plans.teams(reader.caller()) : List.of();
      teams = known;
    }
    return known;
  }

  /** The team that was named for an alert, by its id. */
  public Map<Long, Long> getChosen() {
    return chosen;
  }

  /** Whether the reader may take note of it. */
  public boolean may(AlertView alert) {
    return alert.open()
        && alert.acknowledgedAt() == null
        && AlertRight.TAKE_NOTE.heldBy(reader.caller());
  }

  /** Whether the reader may read the rules. */
  public boolean isRules() {
    return AlertRight.READ_RULES.heldBy(reader.caller());
  }

  /** Whether the closed ones are left out. */
  public boolean isOpenOnly() {
    return !ALL.equals(show);
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

  /** The alert that a notice led to. */
  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
    if (id != null && show == null) {
      show = ALL;
    }
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(0, page);
  }
}
