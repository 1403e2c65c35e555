package org.meritdesk.ingestion.internal.read;

/** A line as it came (原始行), counted from 1. */
@SuppressWarnings("ArrayRecordComponent")
public record RawLine(long number, byte[] bytes, boolean tooLong) {

  /** The longest line that is read, in bytes. */
  public static final int LIMIT = 1 << 20;
}
