package org.meritdesk.training.api;

/** On which side of the talk somebody is (面谈一方). */
public enum TalkSide {
  /** Who leads the agent (组长). */
  LEAD,
  /** Whom it is about (客服). */
  AGENT
}
