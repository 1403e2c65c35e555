package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.CalibrationLine;
import org.meritdesk.quality.api.CalibrationState;
import org.meritdesk.quality.api.Calibrations;
import org.meritdesk.quality.api.DriftLine;
import org.meritdesk.quality.api.QualityRight;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.draw.TrendChart;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.faces.shell.Who;

/** The calibration sessions, and how strictly each inspector marked from one to the next (校准一览). */
@Named
@RequestScoped
public class CalibrationsPage {

  @Inject private Calibrations calibrations;
  @Inject private Reader reader;
  @Inject private Who who;

  private @Nullable String grader;
  private @Nullable List<CalibrationLine> all;
  private @Nullable List<DriftLine> lines;

  /** All sessions, those that wait for the reader first. */
  public List<CalibrationLine> getAll() {
    List<CalibrationLine> known = all;
    if (known == null) {
      known = calibrations.all(reader.caller());
      all = known;
    }
    return known;
  }

  /** How many wait for the reader. */
  public long getWaiting() {
    return getAll().stream().filter(CalibrationLine::waitsForCaller).count();
  }

  /** Whether the reader may open sessions. */
  public boolean isMayOpen() {
    return QualityRight.OPEN_CALIBRATIONS.heldBy(reader.caller());
  }

  /** Whether a session is open beyond its day. */
  public boolean late(CalibrationLine line) {
    LocalDate due = line.dueOn();
    return due != null && line.state() == CalibrationState.OPEN && due.isBefore(reader.today());
  }

  /** Inspector by inspector. */
  public List<DriftRow> getDrift() {
    return drift().rows(lines());
  }

  /** The chosen inspector's line; the first one's without a choice. */
  public @Nullable TrendChart getChart() {
    DriftLine chosen = chosen();
    return chosen == null ? null : drift().chart(chosen);
  }

  /** The table behind the line. */
  public List<DriftRow.Point> getPoints() {
    DriftLine chosen = chosen();
    return chosen == null ? List.of() : drift().points(chosen);
  }

  /** The login whose line is shown. */
  public String getShown() {
    DriftLine chosen = chosen();
    return chosen == null ? "" : chosen.grader();
  }

  private @Nullable DriftLine chosen() {
    return lines().stream()
        .filter(line -> line.grader().equals(grader))
        .findFirst()
        .orElse(lines().isEmpty() ? null : lines().get(0));
  }

  private List<DriftLine> lines() {
    List<DriftLine> known = lines;
    if (known == null) {
      known = calibrations.drift(null, reader.caller());
      lines = known;
    }
    return known;
  }

  private Drift drift() {
    return new Drift(new Words(reader.getLocale()), reader.figures(), reader.zone(), who::is);
  }

  public @Nullable String getGrader() {
    return grader;
  }

  public void setGrader(@Nullable String grader) {
    this.grader = grader;
  }
}
