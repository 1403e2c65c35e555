package org.meritdesk.quality.api;

import java.util.List;
import org.meritdesk.people.api.Caller;

/**
 * What inspections find missed again and again (高频失分项), for agents and teams, with the cases behind
 * it: what training begins from.
 */
public interface Needs {

  /** The dearest first; what the caller may see. */
  List<Need> ranked(NeedQuery query, Caller caller);
}
