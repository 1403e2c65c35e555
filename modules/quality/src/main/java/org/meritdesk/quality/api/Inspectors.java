package org.meritdesk.quality.api;

import java.util.List;
import org.meritdesk.people.api.UserView;

/** Who inspects (质检员): the open sign-ins that hold the role. */
public interface Inspectors {

  /** All of them in the order of the logins. */
  List<UserView> all();
}
