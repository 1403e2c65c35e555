package org.meritdesk.measures.api;

import java.util.Collection;

/** Keeps cells current with the facts (单元维护). */
public interface Cells {

  /**
   * Notes that facts of these cells changed; call it in the transaction that changes the facts. A
   * mark of the company stands for what never entered a queue; the teams of an agent follow.
   */
  void markDirty(Collection<CellKey> keys);

  /**
   * Claims up to so many marks and recomputes their cells; safe to call from many workers.
   *
   * @return how many marks were worked off; 0 when nothing is waiting
   */
  int work(int max);

  /** Recomputes everything from the facts, compares digests and mends what differs. */
  RebuildReport rebuild();

  /** Compares a sample of stored cells with what their facts give, and changes nothing. */
  RebuildReport check(int cells);

  /** How many marks wait. */
  long pending();
}
