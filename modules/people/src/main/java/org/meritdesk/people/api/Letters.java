package org.meritdesk.people.api;

import java.util.Map;

/** Makes the e-mail of a notice (邮件文案), in the language and zone of who reads it. */
public interface Letters {

  /** The letter; the link leads into the portal. */
  Letter letter(
      NoticeKind kind, Map<String, String> arguments, String link, String locale, String zone);
}
