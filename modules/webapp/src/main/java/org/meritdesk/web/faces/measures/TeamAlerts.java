package org.meritdesk.web.faces.measures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meritdesk.kernel.Published;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.Breach;
import org.meritdesk.web.faces.MeasureWords;
import org.meritdesk.web.faces.scoring.BreachRow;
import org.meritdesk.web.faces.scoring.Judged;

/**
 * What a lead should look at first (提醒): gates breached this month, people busier than is healthy,
 * and figures of the day in the worst band of the scheme.
 */
record TeamAlerts(MeasureWords measures, Judged judged, String team, YearMonth month) {

  private static final int SHOWN = 4;

  List<TeamAlert> of(
      List<Appraisal> appraisals,
      Map<Subject, Map<Measure, Measurement>> today,
      Map<Measure, Measurement> teamToday) {
    List<TeamAlert> alerts = new ArrayList<>();
    for (Appraisal appraisal : appraisals) {
      for (Breach breach : appraisal.breaches()) {
        alerts.add(breached(appraisal, breach));
      }
      strained(appraisal, today, alerts);
    }
    for (Measure measure : TeamFigures.CANDIDATES) {
      if (teamToday.get(measure) instanceof Measured measured
          && judged.worst(measure, Published.figure(measured.value()))) {
        alerts.add(worst(measure, measured));
      }
    }
    return List.copyOf(alerts.subList(0, Math.min(SHOWN, alerts.size())));
  }

  private TeamAlert breached(Appraisal appraisal, Breach breach) {
    BreachRow row = BreachRow.of(breach, measures);
    return new TeamAlert(
        "bad",
        appraisal.agentName() + " · " + row.title(),
        row.text(),
        list(appraisal.agentId(), row.measure()),
        measures.words().of("team-now.alert.contacts"));
  }

  private void strained(
      Appraisal appraisal, Map<Subject, Map<Measure, Measurement>> today, List<TeamAlert> alerts) {
    Measurement busy =
        today.getOrDefault(Subject.agent(appraisal.agentId()), Map.of()).get(Measure.OCCUPANCY);
    judged
        .range(Measure.OCCUPANCY)
        .filter(range -> busy instanceof Measured m && above(m.value(), range.high()))
        .ifPresent(
            range ->
                alerts.add(
                    new TeamAlert(
                        "watch",
                        measures.words().of("team-now.alert.strain", appraisal.agentName()),
                        measures
                            .words()
                            .of(
                                "team-now.alert.strain.text",
                                measures.figure(Measure.OCCUPANCY, busy),
                                measures.threshold(Measure.OCCUPANCY, range.low()),
                                measures.threshold(Measure.OCCUPANCY, range.high())),
                        "agent-month?agent=" + appraisal.agentId() + "&month=" + month,
                        measures.words().of("team-now.alert.month"))));
  }

  private static boolean above(BigDecimal value, BigDecimal limit) {
    return Published.figure(value).compareTo(limit) > 0;
  }

  private TeamAlert worst(Measure measure, Measured measured) {
    return new TeamAlert(
        "watch",
        measures.name(measure.name()) + " " + measures.figure(measure, measured),
        measures
            .words()
            .of("team-now.alert.worst.text", measures.sample(measure, measured.sample())),
        "contacts?team=" + team + "&measure=" + measure + "&month=" + month + "&losses=true",
        measures.words().of("team-now.alert.contacts"));
  }

  private String list(long agent, String measure) {
    return "contacts?agent=" + agent + "&measure=" + measure + "&month=" + month + "&losses=true";
  }
}
