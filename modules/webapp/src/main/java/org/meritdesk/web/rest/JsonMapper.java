package org.meritdesk.web.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritdesk.kernel.Problem;
import org.meritdesk.web.WebProblem;

/** A body that is not JSON, or not of the expected shape, is the client's to mend: 400 (报文错误). */
@Provider
public class JsonMapper implements ExceptionMapper<JsonProcessingException> {

  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(JsonProcessingException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) {
        return Problems.answer(problem, headers);
      }
    }
    Map<String, Object> members = new LinkedHashMap<>();
    JsonLocation at = failure.getLocation();
    if (at != null) {
      members.put("line", at.getLineNr());
      members.put("column", at.getColumnNr());
    }
    WebProblem type = WebProblem.MALFORMED_JSON;
    if (failure instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      type = WebProblem.MALFORMED_FIELD;
      members.put("field", field(mapping));
    }
    return Problems.answer(400, type.code(), members, headers);
  }

  private static String field(JsonMappingException failure) {
    return failure.getPath().stream()
        .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
        .collect(Collectors.joining("."))
        .replace(".[", "[");
  }
}
