package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.ClassHour;
import org.meritdesk.training.api.ClassHours;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** What instructors taught, to be confirmed by a second person (讲师课时). */
@Named
@RequestScoped
public class ClassHoursPage {

  private static final int USUAL_MONTHS = 6;

  @Inject private ClassHours hours;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private @Nullable List<ClassHour> found;

  /** Confirms what was taught in a session. */
  public void confirm(long session) {
    hours.confirm(session, reader.caller());
    notices.done("class-hours?from=" + getFrom() + "&to=" + getTo(), "hours.done");
  }

  /** What was taught in the span. */
  public List<ClassHour> getRows() {
    List<ClassHour> known = found;
    if (known == null) {
      known = hours.list(getFrom(), getTo().plusDays(1), reader.caller());
      found = known;
    }
    return known;
  }

  /** How many minutes are confirmed. */
  public int getConfirmed() {
    return getRows().stream()
        .filter(each -> each.confirmedBy() != null)
        .mapToInt(ClassHour::minutes)
        .sum();
  }

  /** How many sessions wait to be confirmed. */
  public long getWaiting() {
    return getRows().stream().filter(each -> each.confirmedBy() == null).count();
  }

  public LocalDate getFrom() {
    LocalDate known = from;
    return known == null ? getTo().minusMonths(USUAL_MONTHS) : known;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    LocalDate known = to;
    return known == null ? reader.today() : known;
  }

  public void setTo(@Nullable LocalDate to) {
    this.to = to;
  }
}
