package org.meritdesk.web.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.meritdesk.kernel.Problem;
import org.meritdesk.web.WebProblem;

/**
 * Everything else: a wrapped problem keeps its document, a database that is away is 503, the rest
 * is 500 with a number to quote (意外错误).
 */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {

  @Context private HttpHeaders headers;

  private static final Logger LOG = System.getLogger(UnexpectedMapper.class.getName());

  @Override
  public Response toResponse(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) {
        return Problems.answer(problem, headers);
      }
      if (cause instanceof SQLException sql && away(sql)) {
        LOG.log(Level.WARNING, "the database is away: {0}", sql.getMessage());
        return Problems.answer(503, WebProblem.DATABASE_AWAY.code(), Map.of(), headers);
      }
    }
    String number = UUID.randomUUID().toString();
    LOG.log(Level.ERROR, "unexpected failure " + number, failure);
    return Problems.answer(500, "http-500", Map.of("number", number), headers);
  }

  /** Connection failures (class 08), shutdown and crash (57P), resources exhausted (53). */
  private static boolean away(SQLException failure) {
    String state = failure.getSQLState();
    return state != null
        && (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53"));
  }
}
