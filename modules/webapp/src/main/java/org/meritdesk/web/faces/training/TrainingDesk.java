package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentQuery;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.training.api.Enrolment;
import org.meritdesk.training.api.EnrolmentState;
import org.meritdesk.training.api.Seats;
import org.meritdesk.training.api.SessionDeed;
import org.meritdesk.training.api.SessionView;
import org.meritdesk.training.api.Sessions;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** One session: when and where, who takes part, who was there (场次详情). */
@Named("trainingDesk")
@RequestScoped
public class TrainingDesk {

  private static final int CHOICES = 500;

  @Inject private Sessions sessions;
  @Inject private Seats seats;
  @Inject private Agents agents;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable Long id;
  private @Nullable Integer version;
  private @Nullable String code;
  private @Nullable String shown;
  private @Nullable String reason;
  private List<Long> chosen = List.of();
  private @Nullable List<Long> present;
  private @Nullable SessionView view;

  /** Takes a seat, or a place on the waiting list. */
  public void enrol() {
    Long me = reader.caller().agentId();
    SessionView now =
        seats.enrol(getView().id(), me == null ? List.of() : List.of(me), reader.caller());
    Enrolment mine = now.mine();
    boolean waits = mine != null && mine.state() == EnrolmentState.WAITING;
    notices.done(here(), waits ? "training.you.wait" : "training.you.are.in");
  }

  /** Gives the own seat back. */
  public void leave() {
    Long me = reader.caller().agentId();
    seats.leave(getView().id(), me == null ? 0 : me, reader.caller());
    notices.done(here(), "training.you.left");
  }

  /** Takes somebody else's seat back. */
  public void remove(long agentId) {
    seats.leave(getView().id(), agentId, reader.caller());
    notices.done(here(), "training.removed");
  }

  /** Gives seats to others. */
  public void enrolOthers() {
    if (chosen.isEmpty()) {
      notices.refuse("training.nobody.chosen");
      return;
    }
    seats.enrol(getView().id(), chosen, reader.caller());
    notices.done(here(), "training.enrolled", chosen.size());
  }

  /** Attends by the code shown in class. */
  public void checkIn() {
    seats.checkIn(getView().id(), code == null ? "" : code, reader.caller());
    notices.done(here(), "training.checked.in");
  }

  /** Shows a new code; the page stays, for the code is told this once. */
  public void showCode() {
    shown = seats.showCode(getView().id(), reader.caller());
  }

  /** Keeps who was there; who has a seat and is not named was not. */
  public void mark() {
    Set<Long> there = new HashSet<>(getPresent());
    Set<Long> away =
        getSeated().stream()
            .map(Enrolment::agentId)
            .filter(agent -> !there.contains(agent))
            .collect(Collectors.toSet());
    seats.attendance(getView().id(), there, away, reader.caller());
    notices.done(here(), "training.marked", there.size());
  }

  /** Says that it was held. */
  public void hold() {
    sessions.hold(getView().id(), seen(), reader.caller());
    notices.done(here(), "training.was.held");
  }

  /** Calls it off. */
  public void cancel() {
    sessions.cancel(getView().id(), seen(), reason == null ? "" : reason, reader.caller());
    notices.done(here(), "training.was.cancelled");
  }

  private int seen() {
    Integer known = version;
    return known == null ? getView().version() : known;
  }

  private String here() {
    return "training-session?id=" + getView().id();
  }

  /** Whether a session is named. */
  public boolean isLoaded() {
    return id != null;
  }

  /** The session. */
  public SessionView getView() {
    SessionView known = view;
    if (known == null) {
      known = sessions.get(id == null ? 0 : id, reader.caller());
      view = known;
    }
    return known;
  }

  /** Whether the reader may do this now. */
  public boolean may(String deed) {
    return getView().allows(SessionDeed.valueOf(deed));
  }

  /** Who has a seat or waits, of those whom the reader sees. */
  public List<Enrolment> getPeople() {
    return getView().people().stream().filter(each -> each.state() != EnrolmentState.LEFT).toList();
  }

  /** Who has a seat. */
  public List<Enrolment> getSeated() {
    return getView().people().stream()
        .filter(each -> each.state() == EnrolmentState.ENROLLED)
        .toList();
  }

  /** Whom the reader may give a seat. */
  public List<AgentView> getChoices() {
    Set<Long> in = getPeople().stream().map(Enrolment::agentId).collect(Collectors.toSet());
    AgentQuery present = new AgentQuery(null, null, null, true, null, 0, CHOICES);
    return agents.search(present, reader.caller()).agents().stream()
        .filter(agent -> !in.contains(agent.id()))
        .filter(agent -> !Long.valueOf(agent.id()).equals(getView().instructorId()))
        .toList();
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  /** The version that the page shows. */
  public @Nullable Integer getVersion() {
    return id == null ? null : Integer.valueOf(getView().version());
  }

  public void setVersion(@Nullable Integer version) {
    this.version = version;
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }

  /** The code to be shown in class; null but right after it was made. */
  public @Nullable String getShown() {
    return shown;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public List<Long> getChosen() {
    return chosen;
  }

  public void setChosen(List<Long> chosen) {
    this.chosen = List.copyOf(chosen);
  }

  /** Who was there so far. */
  public List<Long> getPresent() {
    List<Long> known = present;
    return known != null
        ? known
        : getSeated().stream()
            .filter(each -> Boolean.TRUE.equals(each.attended()))
            .map(Enrolment::agentId)
            .toList();
  }

  public void setPresent(List<Long> present) {
    this.present = List.copyOf(present);
  }
}
