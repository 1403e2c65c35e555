package org.meritdesk.training.api;

import java.util.List;

/**
 * A page of talks (面谈列表).
 *
 * @param overdue how many of all found have an overdue action or follow-up
 */
public record TalkPage(List<TalkLine> talks, long total, long overdue) {

  /** Fixes the list. */
  public TalkPage {
    talks = List.copyOf(talks);
  }
}
