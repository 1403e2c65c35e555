package org.meritdesk.training.api;

import org.meritdesk.people.api.Caller;

/** Steps of the ladder that may be mentors (导师职级); for modules. */
public interface MentorSteps {

  /** From now on whoever stands on the step may be a mentor; nothing happens where that is so. */
  void entitle(String step, Caller by);
}
