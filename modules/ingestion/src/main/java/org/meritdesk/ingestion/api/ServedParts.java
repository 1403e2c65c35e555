package org.meritdesk.ingestion.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Who served which contact (服务记录); for modules, without row scope. */
public interface ServedParts {

  /**
   * The parts of resolved accounts that began in the span, by contact and account.
   *
   * @param agentIds whose; empty for everybody's
   */
  List<ServedPart> during(Instant from, Instant toExclusive, Set<Long> agentIds);

  /** The parts of one contact, the earliest first. */
  List<ServedPart> of(long recordId);
}
