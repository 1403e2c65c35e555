package org.meritdesk.measures.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.meritdesk.measures.api.Cells;
import org.meritdesk.people.api.Invariant;

/** No cell of a sample differs from its facts (单元与事实一致). */
@ApplicationScoped
class CellsInvariant implements Invariant {

  private static final int SAMPLE = 200;

  private Cells cells;

  @Inject
  CellsInvariant(Cells cells) {
    this.cells = cells;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected CellsInvariant() {}

  @Override
  public String name() {
    return "cells-equal-facts";
  }

  @Override
  public List<String> violations() {
    return cells.check(SAMPLE).examples().stream()
        .map(key -> key.subject().kind() + " " + key.subject().id() + " " + key.workDay())
        .toList();
  }
}
