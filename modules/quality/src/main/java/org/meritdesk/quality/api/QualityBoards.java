package org.meritdesk.quality.api;

import org.meritdesk.people.api.Caller;

/** How inspection goes (质检看板): coverage, scores by team and time, inspectors' load. */
public interface QualityBoards {

  /** The board of a span, of what the caller may see. */
  QualityBoard of(BoardQuery query, Caller caller);
}
