package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.CourseQuery;
import org.meritdesk.training.api.CourseView;
import org.meritdesk.training.api.Courses;
import org.meritdesk.training.api.SessionQuery;
import org.meritdesk.training.api.SessionView;
import org.meritdesk.training.api.Sessions;
import org.meritdesk.training.api.TrainingRight;
import org.meritdesk.web.faces.shell.Reader;

/** The training calendar: a month of sessions as a sheet and as a list (培训日历). */
@Named
@RequestScoped
public class TrainingPage {

  private static final int MOST = 500;
  private static final int WEEK = 7;

  @Inject private Sessions sessions;
  @Inject private Courses courses;
  @Inject private Reader reader;

  private @Nullable String month;
  private @Nullable String course;
  private boolean mine;
  private @Nullable List<SessionView> found;

  /** A day of the sheet (日历格). */
  public record Day(LocalDate date, boolean within, boolean today, List<SessionView> sessions) {}

  /** The sessions of the month. */
  public List<SessionView> getFound() {
    List<SessionView> known = found;
    if (known == null) {
      YearMonth shown = getShown();
      known =
          sessions
              .search(
                  new SessionQuery(
                      shown.atDay(1).atStartOfDay(reader.zone()).toInstant(),
                      shown.plusMonths(1).atDay(1).atStartOfDay(reader.zone()).toInstant(),
                      course,
                      null,
                      mine,
                      0,
                      MOST),
                  reader.caller())
              .sessions();
      found = known;
    }
    return known;
  }

  /** The weeks of the sheet, from Monday to Sunday. */
  public List<List<Day>> getWeeks() {
    YearMonth shown = getShown();
    Map<LocalDate, List<SessionView>> byDay =
        getFound().stream()
            .collect(
                Collectors.groupingBy(each -> each.startsAt().atZone(reader.zone()).toLocalDate()));
    List<List<Day>> weeks = new ArrayList<>();
    LocalDate monday = shown.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (LocalDate first = monday; !first.isAfter(shown.atEndOfMonth()); ) {
      List<Day> week = new ArrayList<>();
      for (int i = 0; i < WEEK; i++) {
        LocalDate date = first.plusDays(i);
        week.add(
            new Day(
                date,
                YearMonth.from(date).equals(shown),
                date.equals(reader.today()),
                byDay.getOrDefault(date, List.of())));
      }
      weeks.add(week);
      first = first.plusWeeks(1);
    }
    return weeks;
  }

  /** The days of a week, for the heads of the sheet. */
  public DayOfWeek[] getDays() {
    return DayOfWeek.values();
  }

  /** The courses to choose from. */
  public List<CourseView> getCourses() {
    return courses.search(CourseQuery.everything(), reader.caller()).stream()
        .filter(each -> each.inForce() != null)
        .toList();
  }

  /** The month shown. */
  public YearMonth getShown() {
    try {
      return month == null || month.isBlank()
          ? YearMonth.from(reader.today())
          : YearMonth.parse(month);
    } catch (DateTimeParseException e) {
      return YearMonth.from(reader.today());
    }
  }

  /** The address of another month, with the rest kept. */
  public String address(YearMonth wanted) {
    return "training?month="
        + wanted
        + (course == null || course.isBlank() ? "" : "&course=" + course)
        + (mine ? "&mine=true" : "");
  }

  public YearMonth getBefore() {
    return getShown().minusMonths(1);
  }

  public YearMonth getAfter() {
    return getShown().plusMonths(1);
  }

  /** Whether the reader plans sessions. */
  public boolean isPlanner() {
    return TrainingRight.PLAN_SESSIONS.heldBy(reader.caller());
  }

  /** Whether the reader can have seats. */
  public boolean isLearner() {
    return reader.caller().agentId() != null;
  }

  public @Nullable String getMonth() {
    return month;
  }

  public void setMonth(@Nullable String month) {
    this.month = month;
  }

  public @Nullable String getCourse() {
    return course;
  }

  public void setCourse(@Nullable String course) {
    this.course = course;
  }

  public boolean isMine() {
    return mine;
  }

  public void setMine(boolean mine) {
    this.mine = mine;
  }
}
