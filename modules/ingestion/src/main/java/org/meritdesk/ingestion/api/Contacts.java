package org.meritdesk.ingestion.api;

import org.meritdesk.people.api.Caller;

/** The contacts themselves (会话). */
public interface Contacts {

  /**
   * One contact with its phases, parts, messages and ratings.
   *
   * @throws org.meritdesk.kernel.Problem {@code contact-not-found}, also if the caller may not see
   *     it
   */
  ContactView get(long recordId, Caller caller);

  /** Searches within what the caller may see. */
  ContactPage search(ContactQuery query, Caller caller);
}
