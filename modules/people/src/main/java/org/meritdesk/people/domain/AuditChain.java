package org.meritdesk.people.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.meritdesk.people.api.AuditCheck.Fault;
import org.meritdesk.people.api.AuditCheck.Finding;
import org.meritdesk.people.api.AuditEntry;

/**
 * Walks the trail record by record and notes where the chain is broken (审计链). Each record's hash
 * covers the hash before it and every field of its own.
 */
public final class AuditChain {

  /** The hash before the first record. */
  public static final String ROOT = "0".repeat(64);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Finding> findings = new ArrayList<>();
  private long checked;
  private long lastSeq;
  private String lastHash = ROOT;

  /** The hash that a record with these fields must carry. */
  public static String hash(AuditEntry entry) {
    List<String> fields =
        Arrays.asList(
            entry.previousHash(),
            Long.toString(entry.seq()),
            entry.at().toString(),
            entry.actor(),
            entry.action(),
            entry.subjectKind(),
            entry.subjectId(),
            entry.reason(),
            entry.details());
    try {
      return Sha256.hex(JSON.writeValueAsString(fields));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the next record in the order of the numbers. */
  public void next(AuditEntry entry) {
    checked++;
    for (long missing = lastSeq + 1; missing < entry.seq(); missing++) {
      findings.add(new Finding(missing, Fault.REMOVED));
    }
    boolean follows = entry.seq() == lastSeq + 1;
    if (!hash(entry).equals(entry.hash())) {
      findings.add(new Finding(entry.seq(), Fault.EDITED));
    } else if (follows && !entry.previousHash().equals(lastHash)) {
      findings.add(new Finding(entry.seq(), Fault.UNCHAINED));
    }
    lastSeq = entry.seq();
    lastHash = entry.hash();
  }

  /** Compares the end with where the last record was written. */
  public List<Finding> end(long headSeq, String headHash) {
    if (lastSeq != headSeq || !lastHash.equals(headHash)) {
      findings.add(new Finding(headSeq, Fault.CUT_OFF));
    }
    return List.copyOf(findings);
  }

  /** How many records were taken. */
  public long checked() {
    return checked;
  }
}
