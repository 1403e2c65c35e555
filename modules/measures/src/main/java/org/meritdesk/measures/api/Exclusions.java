package org.meritdesk.measures.api;

import java.util.List;
import java.util.Set;
import org.meritdesk.people.api.Caller;

/** Takes records out of measures, by name and reversibly (剔除管理). */
public interface Exclusions {

  /**
   * Takes a record out of the given measures, or of all if the set is empty. For inspectors, team
   * leads, HR and administrators.
   *
   * @return the number of the exclusion
   */
  long exclude(
      long recordId, Set<Measure> measures, ExclusionCause cause, String reason, Caller caller);

  /** Takes an exclusion back; it stays visible as ended. */
  void end(long exclusionId, String reason, Caller caller);

  /** One exclusion, or {@code EXCLUSION_UNKNOWN}. */
  ExclusionView get(long exclusionId);

  /** All exclusions of a record, newest first. */
  List<ExclusionView> of(long recordId);
}
