package org.meritdesk.ingestion.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.meritdesk.ingestion.api.IngestionProblem;

/** Ends a load that is larger than allowed, before it fills the disk. */
final class LimitedStream extends FilterInputStream {

  private final long limit;
  private long read;

  LimitedStream(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int n = super.read(bytes, from, length);
    count(Math.max(n, 0));
    return n;
  }

  private void count(int bytes) {
    read += bytes;
    if (read > limit) {
      throw IngestionProblem.INTAKE_TOO_LARGE.problem("limit", limit);
    }
  }
}
