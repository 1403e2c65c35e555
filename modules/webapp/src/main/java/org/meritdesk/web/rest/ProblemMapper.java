package org.meritdesk.web.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.meritdesk.kernel.Problem;

/** A problem of a module becomes its document (业务错误). */
@Provider
public class ProblemMapper implements ExceptionMapper<Problem> {

  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(Problem problem) {
    return Problems.answer(problem, headers);
  }
}
