package org.meritdesk.people.api;

import java.util.List;

/**
 * What a look over the chain found (审计校验).
 *
 * @param checked how many records were read
 * @param findings what is wrong, in the chain's order; empty if nothing
 */
public record AuditCheck(long checked, List<Finding> findings) {

  /** Copies the list. */
  public AuditCheck {
    findings = List.copyOf(findings);
  }

  /** Whether nothing is wrong. */
  public boolean intact() {
    return findings.isEmpty();
  }

  /** A broken place of the chain (断点). */
  public record Finding(long seq, Fault fault) {}

  /** What can be wrong with a place of the chain (断点类型). */
  public enum Fault {
    /** The record is not what was written. */
    EDITED,
    /** The record is gone. */
    REMOVED,
    /** The record does not follow the one before it. */
    UNCHAINED,
    /** The chain's end is not where the last record was written. */
    CUT_OFF
  }
}
