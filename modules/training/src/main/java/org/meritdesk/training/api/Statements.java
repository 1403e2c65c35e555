package org.meritdesk.training.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;

/**
 * Learning statements of other systems (学习语句接收) by the Experience API 1.0.3 and 2.0. Completed,
 * passed, failed, scored and attended become records once it is known who and which course is
 * meant; whatever else is sound is kept as it came.
 */
public interface Statements {

  /** Most statements handed in at once. */
  int MOST = 1000;

  /**
   * Takes statements in: all of them or none. The same statement again changes nothing.
   *
   * @param json a statement or a list of them
   * @param version as the other system names the edition, such as {@code 1.0.3}
   * @param id the statement's, where it does not say so itself
   * @return their ids, in the same order
   * @throws org.meritdesk.kernel.Problem {@code xapi-version}, {@code statements-refused} with what
   *     is wrong, {@code statement-conflict} for another one of the same id, {@code not-allowed}
   */
  List<UUID> receive(String json, @Nullable String version, @Nullable UUID id, Caller who);

  /** A statement as it came, if there is one. */
  Optional<String> document(UUID id, Caller who);

  /**
   * Statements, the latest first.
   *
   * @param state null for all
   */
  StatementPage search(@Nullable StatementState state, int offset, int limit, Caller who);

  /**
   * Says who an actor is; what waited for it counts from now on.
   *
   * @return how many statements were looked at again
   * @throws org.meritdesk.kernel.Problem {@code agent-not-found}, {@code field-invalid}, {@code
   *     not-allowed}
   */
  int actorIs(String actor, long agentId, Caller who);

  /**
   * Says that the names of accounts at a home are employee numbers.
   *
   * @return how many statements were looked at again
   */
  int employeesAt(String home, Caller who);

  /**
   * Says which course an activity is.
   *
   * @return how many statements were looked at again
   * @throws org.meritdesk.kernel.Problem {@code course-not-found} without one in force
   */
  int activityIs(String activity, String course, Caller who);
}
