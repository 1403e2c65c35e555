package org.meritdesk.launcher.demo;

import org.jspecify.annotations.Nullable;

/** A customer who comes to a desk; attempt 2 and up come back with what was not solved. */
record Visit(
    long at, String id, @Nullable String customer, Topic topic, String language, int attempt) {

  /** The id of the first attempt: what is asked and about which order stays the same. */
  String matter() {
    return id.replaceAll("-again\\d+$", "");
  }
}
