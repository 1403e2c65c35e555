package org.meritdesk.ingestion.api;

import java.util.Collection;
import java.util.Map;
import org.meritdesk.people.api.Caller;

/** The contacts behind records of any kind (记录所属会话). */
public interface ContactRecords {

  /**
   * The contact that each record belongs to, by the record's number: a contact is its own; a
   * message, rating or complaint has that of its contact. What has no contact, or none that the
   * caller may see, is left out.
   */
  Map<Long, ContactLine> behind(Collection<Long> recordIds, Caller caller);
}
