package org.meritdesk.measures.api;

import java.util.List;
import java.util.Set;
import org.meritdesk.people.api.Caller;

/** Takes records out of measures, by name and reversibly (剔除管理). */
public interface Exclusions {

  /**
   * Takes a record out of the given measures, or of all if the set is empty. For inspectors, HR and
   * administrators; a team lead only what nobody but members of the own teams did.
   *
   * @return the number of the exclusion
   * @throws org.meritdesk.kernel.Problem {@code measures-forbidden}, {@code record-unknown}, {@code
   *     exclusion-reason-missing}
   */
  long exclude(
      long recordId, Set<Measure> measures, ExclusionCause cause, String reason, Caller caller);

  /** Takes an exclusion back, by whom it could be made; it stays visible as ended. */
  void end(long exclusionId, String reason, Caller caller);

  /** Whether the caller may exclude any record at all (剔除权限). */
  boolean may(Caller caller);

  /** One exclusion, or {@code EXCLUSION_UNKNOWN}. */
  ExclusionView get(long exclusionId);

  /** All exclusions of a record, newest first. */
  List<ExclusionView> of(long recordId);
}
