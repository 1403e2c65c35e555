package org.meritdesk.web.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Links to the neighbouring pages by RFC 8288 (分页). */
public final class Paging {

  private Paging() {}

  /** Adds {@code prev} and {@code next} where there are such pages. */
  public static Response.ResponseBuilder link(
      Response.ResponseBuilder answer, UriInfo uri, int offset, int limit, long total) {
    if (offset > 0) {
      answer.link(page(uri, Math.max(0, offset - limit), limit), "prev");
    }
    if (offset + (long) limit < total) {
      answer.link(page(uri, offset + limit, limit), "next");
    }
    return answer;
  }

  private static java.net.URI page(UriInfo uri, int offset, int limit) {
    return uri.getRequestUriBuilder()
        .replaceQueryParam("offset", offset)
        .replaceQueryParam("limit", limit)
        .build();
  }
}
