package org.meritdesk.measures.domain;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.meritdesk.measures.api.SubjectKind;

/**
 * One family of one subject and work day (单元行), as stored.
 *
 * @param day days since 1970-01-01
 * @param hour 0 to 23, or -1 for the whole day
 */
public record CellRow(
    SubjectKind kind, long id, long day, int hour, Family family, long[] totals, byte[] lists) {

  /** What tells two contents apart: the first half of SHA-256 over sums and lists. */
  public byte[] digest() {
    ByteBuffer buffer = ByteBuffer.allocate(totals.length * 8 + lists.length);
    for (long total : totals) {
      buffer.putLong(total);
    }
    buffer.put(lists);
    try {
      return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(buffer.array()), 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
