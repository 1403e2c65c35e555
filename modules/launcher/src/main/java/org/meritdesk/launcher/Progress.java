package org.meritdesk.launcher;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sends a file in a stream and writes on the terminal how much has gone (上传进度). */
final class Progress extends FilterInputStream {

  private final long size;
  private long sent;
  private int shown;

  private Progress(InputStream file, long size) {
    super(file);
    this.size = size;
  }

  /** A body of known length. */
  static BodyPublisher of(Path file) throws IOException {
    long size = Files.size(file);
    BodyPublisher stream = HttpRequest.BodyPublishers.ofInputStream(() -> open(file, size));
    return size == 0 ? stream : HttpRequest.BodyPublishers.fromPublisher(stream, size);
  }

  private static InputStream open(Path file, long size) {
    try {
      return new Progress(Files.newInputStream(file), size);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    count(Math.max(n, 0));
    return n;
  }

  private void count(int more) {
    sent += more;
    int tenths = (int) (10 * sent / Math.max(size, 1));
    if (tenths > shown) {
      shown = tenths;
      System.err.println("sent " + tenths * 10 + " %");
    }
  }
}
