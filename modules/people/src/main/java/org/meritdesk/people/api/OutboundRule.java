package org.meritdesk.people.api;

import java.util.Set;

/**
 * Whom the application may call (外呼规则): any public address by https, and by name what is
 * configured.
 *
 * @param allowed host names that may be reached by http, too, and at a private or loopback address
 */
public record OutboundRule(Set<String> allowed) {

  /** Copies the set. */
  public OutboundRule {
    allowed = Set.copyOf(allowed);
  }
}
