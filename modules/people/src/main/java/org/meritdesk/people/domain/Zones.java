package org.meritdesk.people.domain;

import java.time.ZoneId;

/** Which time zones are known (时区): the IANA names, no offsets. */
public final class Zones {

  private Zones() {}

  /** Whether the name is one of IANA's. */
  public static boolean known(String name) {
    return ZoneId.getAvailableZoneIds().contains(name);
  }
}
