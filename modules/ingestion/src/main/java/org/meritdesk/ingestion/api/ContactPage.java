package org.meritdesk.ingestion.api;

import java.util.List;

/**
 * Contacts, the newest first (会话列表).
 *
 * @param total how many match in all
 */
public record ContactPage(List<ContactLine> contacts, long total) {

  /** Copies the list. */
  public ContactPage {
    contacts = List.copyOf(contacts);
  }
}
