package org.meritdesk.quality.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.meritdesk.people.api.Caller;

/** Sampling plans and what they draw (抽样管理): one draw a plan and week, the same for everybody. */
public interface Sampling {

  /** The newest version of every plan, by code. */
  List<PlanVersion> plans();

  /** The newest version, or {@code SAMPLING_PLAN_NOT_FOUND}. */
  PlanVersion plan(String code);

  /** What is wrong with a plan. */
  List<FormFinding> check(SamplingPlan plan);

  /** Keeps a plan as a new version; {@code SAMPLING_PLAN_REFUSED} with its findings. */
  PlanVersion save(SamplingPlan plan, Caller who);

  /** Ends a plan: it draws no more. */
  PlanVersion retire(String code, Caller who);

  /** What the plan would draw for the week of the day. */
  Draw preview(String code, LocalDate day, Caller who);

  /**
   * Draws for the week of the day and hands out the tasks; {@code ALREADY_DRAWN} if that was done,
   * {@code WEEK_NOT_OVER} before its end.
   */
  Draw draw(String code, LocalDate day, Caller who);

  /** The newest draws of a plan. */
  List<Draw> draws(String code);

  /** One draw that was kept. */
  Optional<Draw> draw(long drawId);

  /** Draws the week that ended last for each plan that has not; says how many. */
  int drawDue();

  /** What so many contacts of so many say. */
  SampleStatement statement(int sample, int population);
}
