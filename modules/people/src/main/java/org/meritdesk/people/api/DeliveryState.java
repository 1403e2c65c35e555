package org.meritdesk.people.api;

/** How far a delivery is (发送状态). */
public enum DeliveryState {
  /** To be sent, perhaps again. */
  WAITING,
  /** The receiver took it. */
  SENT,
  /** Given up; a person may send it again. */
  DEAD
}
