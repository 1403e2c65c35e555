package org.meritdesk.people.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The trail of changes (审计记录): hash-chained, appended only. */
public interface Audit {

  /**
   * Appends a record in the caller's transaction.
   *
   * @param action what happened, such as {@code agent.changed}
   * @param subjectKind to what kind of thing, such as {@code agent}
   * @param subjectId its id
   * @param details values that JSON can hold
   */
  void record(
      Caller who,
      String action,
      String subjectKind,
      String subjectId,
      @Nullable String reason,
      Map<String, ?> details);

  /** Searches. */
  List<AuditEntry> search(AuditQuery query);

  /** Recomputes the whole chain. */
  AuditCheck verify();
}
