package org.meritdesk.quality.api;

import java.util.EnumSet;
import java.util.Set;

/** Where an inspection stands (质检状态). */
public enum InspectionState {
  /** The inspector is at it (草稿). */
  DRAFT,
  /** The agent is told, the result counts (已发布). */
  PUBLISHED,
  /** The agent has read it (已确认). */
  ACKNOWLEDGED,
  /** Dropped before it was published (已弃用). */
  DISCARDED;

  /** The states that may follow. */
  public Set<InspectionState> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(PUBLISHED, DISCARDED);
      case PUBLISHED -> EnumSet.of(ACKNOWLEDGED);
      case ACKNOWLEDGED, DISCARDED -> EnumSet.noneOf(InspectionState.class);
    };
  }

  /** Whether its result counts. */
  public boolean counts() {
    return this == PUBLISHED || this == ACKNOWLEDGED;
  }
}
