package org.meritdesk.web.it;

import java.util.Set;
import org.meritdesk.people.api.Role;

/**
 * A page to look at.
 *
 * @param name of its pictures
 * @param roles who see it; none where one has not signed in
 * @param address to open
 * @param status of the answer
 */
record Screen(String name, Set<Role> roles, String address, int status) {

  /** Whether it is what somebody sees after something went wrong. */
  boolean error() {
    return status != 200;
  }
}
