package org.meritdesk.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.meritdesk.web.WebProblem;

/**
 * How large a body may be (报文大小限制): files of facts stream, so they may be large; a people file is
 * read at once; all else is a form. The stated length is refused before a byte is read, an unstated
 * one while it comes in.
 */
@Provider
@Priority(100)
public class BodyLimit implements ContainerRequestFilter {

  private static final long MEBIBYTE = 1L << 20;

  @Context private HttpHeaders headers;

  @Override
  public void filter(ContainerRequestContext request) {
    long limit = limit(request.getUriInfo().getPath(false));
    if (stated(request) > limit) {
      request.abortWith(
          Problems.answer(413, WebProblem.BODY_TOO_LARGE.code(), Map.of("limit", limit), headers));
    } else if (request.hasEntity()) {
      request.setEntityStream(new Limited(request.getEntityStream(), limit));
    }
  }

  static long limit(String path) {
    String plain = path.startsWith("/") ? path.substring(1) : path;
    if (plain.startsWith("intake/") && !plain.startsWith("intake/quarantine")) {
      return 4096 * MEBIBYTE;
    }
    return plain.endsWith("/import") ? 32 * MEBIBYTE : MEBIBYTE;
  }

  private static long stated(ContainerRequestContext request) {
    String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? -1 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** Counts what is read and refuses the byte beyond the limit. */
  static final class Limited extends FilterInputStream {

    private final long limit;
    private long read;

    Limited(InputStream in, long limit) {
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
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      count(Math.max(n, 0));
      return n;
    }

    private void count(int more) {
      read += more;
      if (read > limit) {
        throw WebProblem.BODY_TOO_LARGE.problem("limit", limit);
      }
    }
  }
}
