package org.meritdesk.web.faces;

import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.ContactLine;
import org.meritdesk.measures.api.LearningKey;

/** How a contact is called in one line (会话称呼): channel and the source's number. */
public final class ContactWords {

  private ContactWords() {}

  /** The contact's name; its own number where the contact is not known, or what was learnt. */
  public static String of(Words words, @Nullable ContactLine contact, long recordId) {
    if (contact == null) {
      return LearningKey.of(recordId)
          .map(key -> LearningLinks.name(words, key))
          .orElseGet(() -> words.of("contact.numbered", String.valueOf(recordId)));
    }
    String channel = words.known("channel", contact.channel());
    return (channel.isEmpty() ? contact.source() : channel) + " · " + contact.externalId();
  }
}
