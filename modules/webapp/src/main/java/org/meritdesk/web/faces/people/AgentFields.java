package org.meritdesk.web.faces.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentDraft;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.PeopleProblem;

/** The particulars of an agent while they are edited (人员表单). */
public class AgentFields {

  private @Nullable Integer version;
  private @Nullable String employeeNo;
  private @Nullable String name;
  private @Nullable String latinName;
  private @Nullable LocalDate hiredOn;
  private @Nullable String zone;
  private @Nullable Integer cutoff = 0;
  private @Nullable String step;

  void show(AgentView agent) {
    version = agent.version();
    employeeNo = agent.employeeNo();
    name = agent.name();
    latinName = agent.latinName();
    hiredOn = agent.hiredOn();
    zone = agent.zone();
    cutoff = agent.shiftCutoffMinutes();
    step = agent.ladderStep();
  }

  void begin(LocalDate today, String readersZone) {
    hiredOn = today;
    zone = readersZone;
  }

  AgentDraft draft(@Nullable Long id) {
    LocalDate hired = hiredOn;
    if (hired == null) {
      throw PeopleProblem.FIELD_INVALID.problem("field", "hired_on", "value", "");
    }
    return new AgentDraft(
        id,
        version,
        text(employeeNo),
        text(name),
        latinName,
        hired,
        text(zone),
        cutoff == null ? 0 : cutoff,
        step);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.strip();
  }

  /** The version that was read. */
  public @Nullable Integer getVersion() {
    return version;
  }

  /** Takes the version that was read. */
  public void setVersion(@Nullable Integer version) {
    this.version = version;
  }

  /** The employee number. */
  public @Nullable String getEmployeeNo() {
    return employeeNo;
  }

  /** Takes the employee number. */
  public void setEmployeeNo(@Nullable String employeeNo) {
    this.employeeNo = employeeNo;
  }

  /** The name. */
  public @Nullable String getName() {
    return name;
  }

  /** Takes the name. */
  public void setName(@Nullable String name) {
    this.name = name;
  }

  /** The name in Latin letters. */
  public @Nullable String getLatinName() {
    return latinName;
  }

  /** Takes the name in Latin letters. */
  public void setLatinName(@Nullable String latinName) {
    this.latinName = latinName;
  }

  /** The first day of work. */
  public @Nullable LocalDate getHiredOn() {
    return hiredOn;
  }

  /** Takes the first day of work. */
  public void setHiredOn(@Nullable LocalDate hiredOn) {
    this.hiredOn = hiredOn;
  }

  /** The zone of the work days. */
  public @Nullable String getZone() {
    return zone;
  }

  /** Takes the zone of the work days. */
  public void setZone(@Nullable String zone) {
    this.zone = zone;
  }

  /** Minutes after midnight that belong to the day before. */
  public @Nullable Integer getCutoff() {
    return cutoff;
  }

  /** Takes the minutes after midnight that belong to the day before. */
  public void setCutoff(@Nullable Integer cutoff) {
    this.cutoff = cutoff;
  }

  /** The career step. */
  public @Nullable String getStep() {
    return step;
  }

  /** Takes the career step. */
  public void setStep(@Nullable String step) {
    this.step = step;
  }
}
