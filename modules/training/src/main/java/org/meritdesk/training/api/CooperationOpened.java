package org.meritdesk.training.api;

import java.util.List;

/** A round with links that are told this once (评分链接发放). */
public record CooperationOpened(CooperationRound round, List<CooperationLink> links) {

  /** Fixes the list. */
  public CooperationOpened {
    links = List.copyOf(links);
  }
}
