package org.meritdesk.ingestion.api;

import org.meritdesk.people.api.Caller;

/** The refused lines (隔离区): seen, mended, put aside. */
public interface Quarantine {

  /** The refused lines that match, the newest load first. */
  RefusalPage search(RefusalQuery query, Caller caller);

  /**
   * One refused line.
   *
   * @throws org.meritdesk.kernel.Problem {@code refusal-not-found}
   */
  RefusalView get(long refusalId, Caller caller);

  /**
   * Tries a mended line, as a load of its own.
   *
   * @param mendedLine the whole line as it should have come: JSON, or a row under the same heading
   * @throws org.meritdesk.kernel.Problem {@code refusal-not-found}, {@code refusal-not-open},
   *     {@code raw-line-purged} if no line is given and the one that came is gone, {@code
   *     not-allowed}
   */
  LoadReport retry(long refusalId, String mendedLine, Caller caller);

  /**
   * Puts a line aside.
   *
   * @throws org.meritdesk.kernel.Problem {@code refusal-not-found}, {@code refusal-not-open},
   *     {@code reason-missing}, {@code not-allowed}
   */
  void dismiss(long refusalId, String reason, Caller caller);
}
