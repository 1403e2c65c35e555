package org.meritdesk.incentive.api;

import java.time.YearMonth;
import java.util.List;
import org.meritdesk.people.api.Caller;

/** Running, approving and exporting bonus statements (奖金发放). */
public interface Statements {

  /** Runs of a month, newest first. */
  List<StatementRun> runs(YearMonth month, Caller who);

  /** One run, or {@code RUN_NOT_FOUND}. */
  StatementRun get(long runId, Caller who);

  /**
   * Computes the statements of a published month; {@code MONTH_PAID} if an approved run exists,
   * {@code RUN_PENDING} if one waits.
   */
  StatementRun run(YearMonth month, Caller maker);

  /** Approves a run; never by its maker, and only once however many try. */
  StatementRun approve(long runId, Caller checker);

  /** Sends a prepared run back. */
  StatementRun sendBack(long runId, String reason, Caller checker);

  /** The statements of a run that the caller may see, by employee number. */
  List<StatementView> of(long runId, Caller who);

  /** The caller's own approved statements, newest first. */
  List<StatementView> mine(Caller who);

  /** What an agent's month would pay with the figures known now; lines only, nothing is kept. */
  StatementView provisional(long agentId, YearMonth month, Caller who);

  /** An approved run as a payroll file, or {@code RUN_NOT_APPROVED}. */
  Export export(long runId, Caller who);
}
