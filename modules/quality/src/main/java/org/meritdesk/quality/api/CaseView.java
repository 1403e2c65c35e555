package org.meritdesk.quality.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case of the library (案例).
 *
 * @param recordId the contact; null where the caller may not see it
 * @param agentName whose contact it was; null where the case is anonymised and the caller may not
 *     see the contact
 * @param sharedBy login of who shared it
 * @param decidedBy who accepted it or took it out
 * @param benchmarkDays days on which everybody read it, the newest first
 * @param uses where it is used, such as {@code course:12}
 */
public record CaseView(
    long id,
    int version,
    CaseKind kind,
    CaseState state,
    String title,
    String lesson,
    @Nullable Long recordId,
    @Nullable Long inspectionId,
    @Nullable String agentName,
    boolean anonymised,
    List<CaseLine> lines,
    List<String> tags,
    String sharedBy,
    Instant sharedAt,
    @Nullable String decidedBy,
    @Nullable String reason,
    List<LocalDate> benchmarkDays,
    List<CaseRemark> remarks,
    List<String> uses) {

  /** Fixes the lists. */
  public CaseView {
    lines = List.copyOf(lines);
    tags = List.copyOf(tags);
    benchmarkDays = List.copyOf(benchmarkDays);
    remarks = List.copyOf(remarks);
    uses = List.copyOf(uses);
  }
}
