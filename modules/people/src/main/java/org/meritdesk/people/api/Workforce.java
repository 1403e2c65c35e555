package org.meritdesk.people.api;

import java.util.List;

/** All accounts that are somebody's, in one reading (在册账号); for modules that work in sets. */
public interface Workforce {

  /** Every resolved account, by number. */
  List<WorkingAccount> accounts();
}
