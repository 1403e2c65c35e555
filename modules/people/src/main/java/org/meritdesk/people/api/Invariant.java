package org.meritdesk.people.api;

import java.util.List;

/** Something that must hold over the whole database (不变式); every bean of this type is verified. */
public interface Invariant {

  /** A stable name, such as {@code audit-chain}. */
  String name();

  /** What does not hold, one line each; empty if all is well. */
  List<String> violations();
}
