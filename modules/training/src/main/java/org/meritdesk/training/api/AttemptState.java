package org.meritdesk.training.api;

/** Where an attempt stands (答卷状态). */
public enum AttemptState {
  /** Being answered (作答中). */
  OPEN,
  /** Handed in and marked (已交卷). */
  SUBMITTED
}
