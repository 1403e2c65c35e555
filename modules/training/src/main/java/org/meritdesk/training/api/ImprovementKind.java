package org.meritdesk.training.api;

/** What an improvement plan is for (改进计划类型). */
public enum ImprovementKind {
  /** The three lines of a published month that lost most (三大失分项改进). */
  TOP3(30),
  /** Building abilities, from a score of 80 to below 90 (能力提升计划). */
  ABILITY(60),
  /** Ninety days of improvement, from a score of 70 to below 80 (90 天改进项目). */
  PROJECT(90),
  /** What an alert showed (预警改进). */
  ALERT(14),
  /** What a lead or HR saw and agreed on (按需改进). */
  OTHER(30);

  private final int days;

  ImprovementKind(int days) {
    this.days = days;
  }

  /** How many days it takes unless agreed otherwise. */
  public int days() {
    return days;
  }

  /**
   * Whether a second person has to re-assess it, who neither made nor owns it; before that nothing
   * may follow from it for the person.
   */
  public boolean secondPerson() {
    return this == ABILITY || this == PROJECT;
  }
}
