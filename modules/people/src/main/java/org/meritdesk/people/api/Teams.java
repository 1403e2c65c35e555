package org.meritdesk.people.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The teams and who leads them (团队). */
public interface Teams {

  /** All teams in the order of their codes. */
  List<TeamView> all();

  /** One team by its code. */
  Optional<TeamView> byCode(String code);

  /**
   * Creates or changes a team.
   *
   * @throws org.meritdesk.kernel.Problem {@code team-code-taken}, {@code team-changed}, {@code
   *     zone-unknown}, {@code field-invalid}, {@code not-allowed}
   */
  TeamView save(TeamDraft draft, Caller caller);

  /**
   * Makes an agent the lead from a day on; who led before ends that day.
   *
   * @throws org.meritdesk.kernel.Problem {@code lead-overlap} if a lead begins on that day or later
   */
  TeamView lead(long teamId, long agentId, LocalDate from, Caller caller);
}
