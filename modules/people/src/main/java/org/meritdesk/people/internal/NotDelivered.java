package org.meritdesk.people.internal;

/** A receiver did not take it; the message says why, without anything personal. */
final class NotDelivered extends Exception {

  private static final long serialVersionUID = 1L;

  NotDelivered(String why) {
    super(why);
  }

  NotDelivered(String why, Exception cause) {
    super(why, cause);
  }
}
