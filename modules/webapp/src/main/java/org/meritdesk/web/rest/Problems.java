package org.meritdesk.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Problem;
import org.meritdesk.web.Texts;

/** Writes problem documents of RFC 9457 (错误报文) in the reader's language. */
public final class Problems {

  private Problems() {}

  /** The answer to a module's problem; its arguments become members. */
  public static Response answer(Problem problem, HttpHeaders headers) {
    return answer(status(problem), problem.type().code(), problem.arguments(), headers);
  }

  /** The answer of a status with a code of its own. */
  public static Response answer(
      int status, String code, Map<String, ?> members, HttpHeaders headers) {
    Locale locale = Texts.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "/problems/" + code);
    body.put("title", Texts.named(locale, "problem." + code, members));
    body.put("status", status);
    @Nullable String detail = Texts.namedIfAny(locale, "problem." + code + ".detail", members);
    if (detail != null) {
      body.put("detail", detail);
    }
    members.forEach(body::putIfAbsent);
    Response.ResponseBuilder answer = Response.status(status).type(Json.PROBLEM).entity(body);
    answer.header("Content-Language", locale.toLanguageTag());
    if (status == 401) {
      answer.header("WWW-Authenticate", "Bearer, Basic realm=\"Meritdesk\", charset=\"UTF-8\"");
    }
    if (status == 503) {
      answer.header("Retry-After", "5");
    }
    return answer.build();
  }

  private static int status(Problem problem) {
    return switch (problem.type().category()) {
      case INVALID -> 400;
      case UNAUTHENTICATED -> 401;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case STALE -> 412;
      case TOO_LARGE -> 413;
      case UNPROCESSABLE -> 422;
      case PRECONDITION_REQUIRED -> 428;
      case THROTTLED -> 429;
      case UNAVAILABLE -> 503;
    };
  }
}
