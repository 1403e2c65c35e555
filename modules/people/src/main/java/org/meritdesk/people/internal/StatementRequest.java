package org.meritdesk.people.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.NoticeKind;

/**
 * What a learning record store is told (学习语句推送): a completion as a statement, and a statement that
 * voids it. The statement of a record has always the same id, so that sending it twice tells it
 * once.
 */
final class StatementRequest {

  private static final String VERBS = "http://adlnet.gov/expapi/verbs/";
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private final Outgoing outgoing;
  private final String portal;

  private StatementRequest(Outgoing outgoing, String portal) {
    this.outgoing = outgoing;
    this.portal = portal.isBlank() ? "urn:meritdesk" : portal.replaceFirst("/+$", "");
  }

  /** The request, without its time limit. */
  static HttpRequest.Builder of(
      Outgoing outgoing, Outgoing.Hook hook, byte[] password, String portal) {
    StatementRequest request = new StatementRequest(outgoing, portal);
    String pair = hook.account() + ":" + new String(password, StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(request.address(hook.url()))
        .header("Content-Type", "application/json")
        .header("X-Experience-API-Version", hook.format().version())
        .header(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
        .PUT(HttpRequest.BodyPublishers.ofString(request.body(), StandardCharsets.UTF_8));
  }

  private URI address(String endpoint) {
    String base = endpoint.endsWith("/") ? endpoint : endpoint + "/";
    return URI.create(
        base + "statements?statementId=" + id(withdraws() ? "withdrawn" : "completed"));
  }

  private boolean withdraws() {
    return outgoing.kind() == NoticeKind.TRAINING_WITHDRAWN;
  }

  private UUID id(String what) {
    return UUID.nameUUIDFromBytes(
        (portal + "|" + outgoing.subjectKind() + "|" + outgoing.subjectId() + "|" + what)
            .getBytes(StandardCharsets.UTF_8));
  }

  private String body() {
    try {
      return JSON.writeValueAsString(withdraws() ? withdrawn() : completed());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, Object> withdrawn() {
    return Map.of(
        "actor",
        Map.of("objectType", "Agent", "account", account("meritdesk")),
        "verb",
        verb("voided"),
        "object",
        Map.of("objectType", "StatementRef", "id", id("completed").toString()),
        "timestamp",
        outgoing.at().toString());
  }

  private Map<String, Object> completed() {
    String score = told("score");
    boolean passed = "true".equals(told("passed"));
    Map<String, Object> result = new TreeMap<>();
    result.put("completion", true);
    result.put("success", passed);
    if (score != null) {
      BigDecimal percent = new BigDecimal(score);
      result.put(
          "score",
          Map.of("scaled", percent.movePointLeft(2), "raw", percent, "min", 0, "max", 100));
    }
    String course = String.valueOf(told("course"));
    return Map.of(
        "actor",
        Map.of(
            "objectType",
            "Agent",
            "name",
            String.valueOf(told("name")),
            "account",
            account(String.valueOf(told("employeeNo")))),
        "verb",
        verb(score == null && passed ? "completed" : passed ? "passed" : "failed"),
        "object",
        Map.of(
            "objectType",
            "Activity",
            "id",
            portal + "/course?code=" + URLEncoder.encode(course, StandardCharsets.UTF_8),
            "definition",
            Map.of(
                "type",
                "http://adlnet.gov/expapi/activities/course",
                "name",
                Map.of(
                    "zh-CN", String.valueOf(told("courseZh")),
                    "en", String.valueOf(told("courseEn"))))),
        "result",
        result,
        "context",
        Map.of("platform", "Meritdesk"),
        "timestamp",
        String.valueOf(told("at")));
  }

  private Map<String, String> account(String name) {
    return Map.of("homePage", portal, "name", name);
  }

  private static Map<String, Object> verb(String name) {
    return Map.of("id", VERBS + name, "display", Map.of("en", name));
  }

  private @Nullable String told(String argument) {
    return outgoing.arguments().get(argument);
  }
}
