package org.meritdesk.web.faces.incentive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Career;
import org.meritdesk.incentive.api.CareerCase;
import org.meritdesk.incentive.api.CareerRight;
import org.meritdesk.incentive.api.CareerState;
import org.meritdesk.people.api.Caller;
import org.meritdesk.web.faces.shell.FileAnswer;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.paper.Papers;

/** One step up the ladder: what it rests on, its decision, its letter (晋升案). */
@Named
@RequestScoped
public class CareerCasePage {

  @Inject private Career career;
  @Inject private Papers papers;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable Long id;
  private boolean letter;
  private @Nullable String reason;
  private @Nullable CareerCase found;

  /** Answers this request with the letter, if it is asked for. */
  public void send() {
    if (!letter || getStep().state() != CareerState.APPROVED) {
      return;
    }
    long number = getStep().id();
    byte[] file = papers.letter(number, reader.caller(), reader.getLocale(), reader.zone());
    FileAnswer.send("career-" + number + ".pdf", "application/pdf", file);
  }

  /** The case shown. */
  public CareerCase getStep() {
    CareerCase known = found;
    if (known == null) {
      known = career.get(id == null ? 0 : id, reader.caller());
      found = known;
    }
    return known;
  }

  /** Puts the agent on the step. */
  public void approve() {
    CareerCase decided = career.approve(getStep().id(), reader.caller());
    notices.done("career-case?id=" + decided.id(), "career.approved");
  }

  /** Decides against. */
  public void refuse() {
    CareerCase decided =
        career.refuse(getStep().id(), reason == null ? "" : reason, reader.caller());
    notices.done("career-case?id=" + decided.id(), "career.refused");
  }

  /** Takes the own proposal back. */
  public void withdraw() {
    CareerCase decided = career.withdraw(getStep().id(), reader.caller());
    notices.done("career-case?id=" + decided.id(), "career.withdrawn");
  }

  /** Whether the reader may decide. */
  public boolean isDecides() {
    Caller caller = reader.caller();
    return open()
        && CareerRight.DECIDE.heldBy(caller)
        && !getStep().proposedBy().equals(caller.name())
        && !Long.valueOf(getStep().agentId()).equals(caller.agentId());
  }

  /** Whether the reader may take it back. */
  public boolean isWithdraws() {
    return open() && getStep().proposedBy().equals(reader.caller().name());
  }

  /** Whether the reader sees everybody's. */
  public boolean isOverview() {
    return CareerRight.SEE.heldBy(reader.caller());
  }

  private boolean open() {
    return getStep().state() == CareerState.PROPOSED;
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  public boolean isLetter() {
    return letter;
  }

  public void setLetter(boolean letter) {
    this.letter = letter;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
