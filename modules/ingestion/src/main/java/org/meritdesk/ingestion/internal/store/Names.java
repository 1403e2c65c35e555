package org.meritdesk.ingestion.internal.store;

import org.jspecify.annotations.Nullable;

/** What the names of a platform are called here; every name of the block was registered before. */
public interface Names {

  /** The account of an agent's name; 0 for none. */
  long account(@Nullable String agent);

  /** The queue of a code. */
  @Nullable Integer queue(@Nullable String code);

  /** The keyed hash of a customer. */
  byte @Nullable [] customer(@Nullable String customer);
}
