package org.meritdesk.web.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.meritdesk.kernel.Problem;

/** What the container itself refuses: unknown path, method, media type (请求被拒). */
@Provider
public class WebFailureMapper implements ExceptionMapper<WebApplicationException> {

  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(WebApplicationException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) {
        return Problems.answer(problem, headers);
      }
    }
    int status = failure.getResponse().getStatus();
    if (status < 400 || failure.getResponse().hasEntity()) {
      return failure.getResponse();
    }
    Response answer = Problems.answer(status, "http-" + status, Map.of(), headers);
    String allow = failure.getResponse().getHeaderString(HttpHeaders.ALLOW);
    return allow == null
        ? answer
        : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
  }
}
