package org.meritdesk.measures.api;

import java.util.Collection;
import java.util.List;

/** What records did to the measures of agents (会话对指标的影响). */
public interface Effects {

  /** Everything that these records add to agents' measures, by agent, measure and time. */
  List<Effect> of(Collection<Long> recordIds);
}
