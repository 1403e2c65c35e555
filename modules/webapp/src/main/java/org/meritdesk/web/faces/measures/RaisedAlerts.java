package org.meritdesk.web.faces.measures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.meritdesk.training.api.AlertView;
import org.meritdesk.training.api.Alerts;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.faces.training.AlertWords;

/** What rules have raised about a team or the company and is open (未结束预警). */
@RequestScoped
public class RaisedAlerts {

  static final int SHOWN = 4;

  @Inject private Alerts alerts;
  @Inject private AlertWords words;
  @Inject private Reader reader;

  /** The newest of them. */
  public List<TeamAlert> of(long team) {
    return alerts.list(true, team, 0, SHOWN, reader.caller()).alerts().stream()
        .map(this::shown)
        .toList();
  }

  private TeamAlert shown(AlertView alert) {
    return new TeamAlert(
        alert.acknowledgedAt() == null ? "bad" : "watch",
        words.title(alert),
        words.text(alert),
        "alerts?id=" + alert.id(),
        words.deed(),
        reader.figures().moment(alert.raisedAt()));
  }
}
