package org.meritdesk.incentive.api;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritdesk.people.api.Caller;

/**
 * The career ladder (职业阶梯): who could take a step, by the promotions of the plans in force and over
 * published months; proposed by one person and decided by another. Nobody is ever moved down here.
 */
public interface Career {

  /** The newest published month; empty before there is one. */
  Optional<YearMonth> newestMonth();

  /**
   * Everybody on a step from which a rule leads on, those who meet it first, then who lacks least;
   * a lead sees the own teams.
   */
  List<CareerCandidate> candidates(YearMonth month, Caller who);

  /** What the caller's own next step takes, by the newest published month; empty at the top. */
  List<CareerCandidate> mine(Caller who);

  /**
   * Cases the caller may see, waiting ones first, then the newest; an agent the own decided ones.
   */
  List<CareerCase> cases(Caller who);

  /** One case, or {@code CASE_NOT_FOUND} also where the caller may not see it. */
  CareerCase get(long id, Caller who);

  /**
   * Proposes a step for somebody who meets the rule.
   *
   * @throws org.meritdesk.kernel.Problem {@code CAREER_NOT_MET}, {@code CAREER_WAITS}, {@code
   *     CAREER_DAY}, {@code CAREER_RULE}, {@code OWN_WORK}
   */
  CareerCase propose(CareerProposal proposal, Caller maker);

  /**
   * Puts the agent on the step from its day on; {@code CAREER_NOT_MET} where the published months
   * no longer say so.
   */
  CareerCase approve(long id, Caller checker);

  /** Decides against, with a reason. */
  CareerCase refuse(long id, String reason, Caller checker);

  /** Takes the own proposal back. */
  CareerCase withdraw(long id, Caller maker);

  /** Names of the steps that the plans in force lead to, by code and language tag. */
  Map<String, Map<String, String>> steps(YearMonth month);
}
