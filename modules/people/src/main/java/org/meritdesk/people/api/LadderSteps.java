package org.meritdesk.people.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who stood on which step of the career ladder when (职级); for modules, without row scope. */
public interface LadderSteps {

  /** Where everybody stands on a day, by agent; who is unknown is left out. */
  Map<Long, LadderPlace> on(LocalDate day, Collection<Long> agents);

  /** The moves of one agent, the newest first; the step of the record came before them. */
  List<LadderMove> of(long agentId);

  /**
   * Puts an agent on a step from a day on, in the transaction of what decided it; a move from the
   * same day is replaced.
   *
   * @throws org.meritdesk.kernel.Problem {@code agent-not-found}
   */
  void move(long agentId, String step, LocalDate from, String reason, Caller who);
}
