package org.meritdesk.scoring.api;

/** What a breached gate does (门槛效果). */
public enum GateEffect {
  /** No better grade than the one named; the score ends just below the next one. */
  CAP_GRADE,
  /** The whole month scores nothing (一票否决). */
  VETO
}
