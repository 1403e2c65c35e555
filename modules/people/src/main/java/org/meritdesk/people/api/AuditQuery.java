package org.meritdesk.people.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Order;

/**
 * What records to look for (审计查询); null does not restrict.
 *
 * @param action a beginning of the action, such as {@code agent.}
 * @param beforeSeq only older ones, for paging
 * @param limit how many at most, 1 to 500
 * @param offset how many to skip
 * @param order how they are ordered
 */
public record AuditQuery(
    @Nullable String actor,
    @Nullable String action,
    @Nullable String subjectKind,
    @Nullable String subjectId,
    @Nullable Instant from,
    @Nullable Instant toExclusive,
    @Nullable Long beforeSeq,
    int limit,
    int offset,
    Order<AuditColumn> order) {

  /** The newest first. */
  public AuditQuery(
      @Nullable String actor,
      @Nullable String action,
      @Nullable String subjectKind,
      @Nullable String subjectId,
      @Nullable Instant from,
      @Nullable Instant toExclusive,
      @Nullable Long beforeSeq,
      int limit) {
    this(
        actor,
        action,
        subjectKind,
        subjectId,
        from,
        toExclusive,
        beforeSeq,
        limit,
        0,
        Order.falling(AuditColumn.SEQ));
  }

  /** The newest records. */
  public static AuditQuery newest(int limit) {
    return new AuditQuery(null, null, null, null, null, null, null, limit);
  }

  /** The newest records about one thing. */
  public static AuditQuery about(String subjectKind, String subjectId) {
    return new AuditQuery(null, null, subjectKind, subjectId, null, null, null, 100);
  }
}
