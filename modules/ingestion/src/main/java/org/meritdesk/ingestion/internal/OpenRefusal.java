package org.meritdesk.ingestion.internal;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.IngestionProblem;
import org.meritdesk.ingestion.api.RefusalState;

/** A refused line that is being dealt with: once, and together with what is done about it. */
record OpenRefusal(long refusalId, long loadId) {

  /** Holds the refusal, so that nobody else mends or dismisses it meanwhile. */
  void claim(Handle handle) {
    RefusalState state =
        handle
            .createQuery(
                "select state from ingestion.refusal where refusal_id = :refusal for update")
            .bind("refusal", refusalId)
            .mapTo(RefusalState.class)
            .findOne()
            .orElseThrow(() -> IngestionProblem.REFUSAL_NOT_FOUND.problem("refusal", refusalId));
    if (state != RefusalState.OPEN) {
      throw IngestionProblem.REFUSAL_NOT_OPEN.problem("refusal", refusalId, "state", state.name());
    }
  }

  /** Names the load by which the line was handed in again. */
  void mended(Handle handle, long by, LoadResult result) {
    settle(handle, result.refused() == 0 ? RefusalState.MENDED : RefusalState.RETRIED, by);
  }

  /** Puts the line aside. */
  void dismiss(Handle handle) {
    settle(handle, RefusalState.DISMISSED, null);
  }

  private void settle(Handle handle, RefusalState state, @Nullable Long by) {
    handle
        .createUpdate(
            """
            update ingestion.refusal set state = :state, mended_load = :load
            where refusal_id = :refusal""")
        .bind("state", state.name())
        .bind("load", by)
        .bind("refusal", refusalId)
        .execute();
  }
}
