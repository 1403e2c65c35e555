package org.meritdesk.training.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.meritdesk.people.api.Caller;

/**
 * What training changed (培训效果): the measures that a course is for, some weeks after against the
 * weeks before, beside matched people who did not learn; read from cells, never stored.
 */
public interface TrainingEffects {

  /**
   * The report over sessions held in a span.
   *
   * @throws org.meritdesk.kernel.Problem {@code effect-span}
   */
  EffectReport report(EffectQuery query, Caller who);

  /** One session that was held, two weeks before and after; else {@code session-not-found}. */
  SessionEffect of(long sessionId, Caller who);

  /** Says what a session cost; 0 is an amount too. */
  SessionEffect cost(long sessionId, BigDecimal fees, BigDecimal hourlyRate, Caller who);

  /** What an agent's own measures did around the classes of a span: the own, or people seen. */
  List<LearntBy> learntBy(long agentId, LocalDate from, LocalDate toExclusive, Caller who);
}
