package org.meritdesk.web.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.meritdesk.web.Texts;
import org.meritdesk.web.WebProblem;

/** Broken Bean Validation rules become one document that lists each field (校验错误). */
@Provider
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {

  @Context private HttpHeaders headers;

  /** One broken rule: the field as the body names it, and what is wrong with it. */
  public record Violation(String field, String message) {}

  @Override
  public Response toResponse(ConstraintViolationException failure) {
    Locale locale = Texts.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    List<Violation> violations =
        failure.getConstraintViolations().stream()
            .map(v -> new Violation(field(v), message(v, locale)))
            .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
            .toList();
    return Problems.answer(
        400, WebProblem.INVALID_FIELDS.code(), Map.of("violations", violations), headers);
  }

  /** Our own words for a rule in the reader's language; the rule's own where we have none. */
  private static String message(ConstraintViolation<?> violation, Locale locale) {
    ConstraintDescriptor<?> rule = violation.getConstraintDescriptor();
    String key = "constraint." + rule.getAnnotation().annotationType().getSimpleName();
    String text = Texts.namedIfAny(locale, key, rule.getAttributes());
    return text == null ? violation.getMessage() : text;
  }

  /** The path without the method and its parameter, which mean nothing to a client. */
  private static String field(ConstraintViolation<?> violation) {
    StringBuilder name = new StringBuilder();
    String last = "";
    for (Path.Node node : violation.getPropertyPath()) {
      last = node.getName();
      switch (node.getKind()) {
        case PROPERTY, CONTAINER_ELEMENT -> {
          if (node.getIndex() != null) {
            name.append('[').append(node.getIndex()).append(']');
          }
          name.append(name.isEmpty() ? "" : ".").append(last);
        }
        default -> {}
      }
    }
    return name.isEmpty() ? last : name.toString();
  }
}
