package org.meritdesk.measures.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.ExclusionCause;

/** Which records are out of which tallies, and why (有效剔除). */
public final class ExclusionIndex {

  /** Nothing is excluded. */
  public static final ExclusionIndex NONE = new ExclusionIndex(List.of());

  private final Map<Long, List<Entry>> byRecord = new HashMap<>();

  /** One exclusion that holds; an empty set means all tallies. */
  public record Entry(long recordId, Set<Basis> bases, ExclusionCause cause) {}

  /** Of the exclusions that hold. */
  public ExclusionIndex(Collection<Entry> entries) {
    for (Entry entry : entries) {
      byRecord.computeIfAbsent(entry.recordId(), id -> new ArrayList<>()).add(entry);
    }
  }

  /** Why the record does not count for the tally, or null if it does. */
  public @Nullable ExclusionCause cause(long recordId, Basis basis) {
    if (byRecord.isEmpty()) {
      return null;
    }
    for (Entry entry : byRecord.getOrDefault(recordId, List.of())) {
      if (entry.bases().isEmpty() || entry.bases().contains(basis)) {
        return entry.cause();
      }
    }
    return null;
  }
}
