package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentQuery;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.training.api.CourseQuery;
import org.meritdesk.training.api.CourseView;
import org.meritdesk.training.api.Courses;
import org.meritdesk.training.api.SessionDraft;
import org.meritdesk.training.api.SessionView;
import org.meritdesk.training.api.Sessions;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** Plans a session, or changes one (安排场次); times are the reader's. */
@Named("trainingPlan")
@RequestScoped
public class TrainingPlanPage {

  private static final int CHOICES = 500;
  private static final int USUAL_SEATS = 12;
  private static final int USUAL_MINUTES = 90;
  private static final LocalTime USUAL_START = LocalTime.of(14, 0);

  @Inject private Sessions sessions;
  @Inject private Courses courses;
  @Inject private Agents agents;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable Long id;
  private @Nullable Integer version;
  private @Nullable String course;
  private @Nullable LocalDateTime startsAt;
  private @Nullable LocalDateTime endsAt;
  private @Nullable String room;
  private @Nullable String link;
  private @Nullable Integer capacity;
  private @Nullable Long instructor;

  /** Fills the fields in when the page is first shown. */
  public void load() {
    Long known = id;
    if (known == null) {
      LocalDateTime start = reader.today().plusDays(1).atTime(USUAL_START);
      startsAt = start;
      endsAt = start.plusMinutes(USUAL_MINUTES);
      capacity = USUAL_SEATS;
      return;
    }
    SessionView session = sessions.get(known, reader.caller());
    ZoneId zone = reader.zone();
    version = session.version();
    course = session.course();
    startsAt = session.startsAt().atZone(zone).toLocalDateTime();
    endsAt = session.endsAt().atZone(zone).toLocalDateTime();
    room = session.room();
    link = session.link();
    capacity = session.capacity();
    instructor = session.instructorId();
  }

  /** Keeps it and shows it. */
  public void save() {
    Long known = id;
    Integer seen = version;
    SessionView kept =
        known == null || seen == null
            ? sessions.plan(draft(), reader.caller())
            : sessions.change(known, seen, draft(), reader.caller());
    notices.done(
        "training-session?id=" + kept.id(),
        known == null ? "training.planned" : "training.changed");
  }

  private SessionDraft draft() {
    ZoneId zone = reader.zone();
    LocalDateTime from = startsAt;
    LocalDateTime to = endsAt;
    return new SessionDraft(
        course == null ? "" : course,
        from == null ? null : from.atZone(zone).toInstant(),
        to == null ? null : to.atZone(zone).toInstant(),
        zone.getId(),
        room,
        link,
        capacity == null ? 0 : capacity,
        instructor);
  }

  /** The courses to choose from. */
  public List<CourseView> getCourses() {
    return courses.search(CourseQuery.everything(), reader.caller()).stream()
        .filter(each -> each.inForce() != null)
        .toList();
  }

  /** Who may teach. */
  public List<AgentView> getInstructors() {
    return agents
        .search(new AgentQuery(null, null, null, true, null, 0, CHOICES), reader.caller())
        .agents();
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  public @Nullable Integer getVersion() {
    return version;
  }

  public void setVersion(@Nullable Integer version) {
    this.version = version;
  }

  public @Nullable String getCourse() {
    return course;
  }

  public void setCourse(@Nullable String course) {
    this.course = course;
  }

  public @Nullable LocalDateTime getStartsAt() {
    return startsAt;
  }

  public void setStartsAt(@Nullable LocalDateTime startsAt) {
    this.startsAt = startsAt;
  }

  public @Nullable LocalDateTime getEndsAt() {
    return endsAt;
  }

  public void setEndsAt(@Nullable LocalDateTime endsAt) {
    this.endsAt = endsAt;
  }

  public @Nullable String getRoom() {
    return room;
  }

  public void setRoom(@Nullable String room) {
    this.room = room;
  }

  public @Nullable String getLink() {
    return link;
  }

  public void setLink(@Nullable String link) {
    this.link = link;
  }

  public @Nullable Integer getCapacity() {
    return capacity;
  }

  public void setCapacity(@Nullable Integer capacity) {
    this.capacity = capacity;
  }

  public @Nullable Long getInstructor() {
    return instructor;
  }

  public void setInstructor(@Nullable Long instructor) {
    this.instructor = instructor;
  }
}
