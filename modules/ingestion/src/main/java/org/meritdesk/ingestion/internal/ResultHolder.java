package org.meritdesk.ingestion.internal;

import org.jspecify.annotations.Nullable;

/** Carries a result out of a transaction that may be rolled back on purpose. */
public final class ResultHolder {

  private @Nullable LoadResult result;

  void set(LoadResult done) {
    result = done;
  }

  LoadResult get() {
    if (result == null) {
      throw new IllegalStateException("the load has no result");
    }
    return result;
  }
}
