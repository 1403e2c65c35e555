package org.meritdesk.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class RestBasisIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final RunningServer SERVER = RunningServer.get();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void the_server_is_ready_while_its_database_answers() throws Exception {
    HttpResponse<String> health = send(at("/health/ready"));

    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(json(health).at("/checks/0/name").asText()).isEqualTo("database");
  }

  @Test
  void a_stranger_is_asked_to_sign_in() throws Exception {
    HttpResponse<String> answer = send(at("/api/v1/agents"));

    assertProblem(answer, 401, "http-401");
    assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
  }

  @Test
  void a_cookie_alone_never_opens_rest() throws Exception {
    assertProblem(send(at("/api/v1/agents").header("Cookie", "meritdesk=x")), 401, "http-401");
  }

  @Test
  void a_wrong_key_and_a_wrong_password_are_refused() throws Exception {
    assertProblem(
        send(at("/api/v1/agents").header("Authorization", "Bearer wrong")), 401, "http-401");
    assertProblem(
        send(at("/api/v1/agents").header("Authorization", basic("nobody", "wrong"))),
        401,
        "sign-in-failed");
  }

  @Test
  void a_key_and_a_person_are_let_in() throws Exception {
    assertThat(send(admin("/api/v1/agents")).statusCode()).isEqualTo(200);
    assertThat(
            send(at("/api/v1/agents").header("Authorization", "Bearer " + SERVER.key()))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void an_unknown_path_is_a_problem_in_the_language_asked_for() throws Exception {
    HttpResponse<String> chinese = send(admin("/api/v1/nowhere"));
    HttpResponse<String> english = send(admin("/api/v1/nowhere").header("Accept-Language", "en"));

    assertProblem(chinese, 404, "http-404");
    assertThat(json(chinese).path("title").asText()).isEqualTo("找不到该地址");
    assertThat(json(english).path("title").asText()).isEqualTo("There is nothing at this address");
  }

  @Test
  void malformed_json_says_where() throws Exception {
    HttpResponse<String> answer = send(post("/api/v1/teams", "{\"code\": "));

    assertProblem(answer, 400, "malformed-json");
    assertThat(json(answer).path("line").asInt()).isEqualTo(1);
  }

  @Test
  void an_unknown_member_is_named() throws Exception {
    HttpResponse<String> answer = send(post("/api/v1/teams", "{\"cod\": \"A\"}"));

    assertProblem(answer, 400, "malformed-field");
    assertThat(json(answer).path("field").asText()).isEqualTo("cod");
  }

  @Test
  void broken_rules_are_listed_by_field() throws Exception {
    HttpResponse<String> answer = send(post("/api/v1/teams", "{}"));

    assertProblem(answer, 400, "invalid-fields");
    assertThat(json(answer).path("violations").findValuesAsText("field")).contains("code", "zone");
  }

  @Test
  void a_method_that_is_not_offered_names_those_that_are() throws Exception {
    HttpResponse<String> answer =
        send(admin("/api/v1/teams").method("DELETE", HttpRequest.BodyPublishers.noBody()));

    assertProblem(answer, 405, "http-405");
    assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
  }

  @Test
  void a_body_beyond_the_limit_is_refused() throws Exception {
    String large = "{\"code\": \"" + "x".repeat(1 << 20) + "\"}";

    assertProblem(send(post("/api/v1/teams", large)), 413, "body-too-large");
    assertProblem(send(chunked("/api/v1/teams", large)), 413, "body-too-large");
  }

  @Test
  void a_form_from_elsewhere_is_refused() throws Exception {
    HttpRequest.Builder form =
        at("/sign-in")
            .header("Origin", "https://evil.example")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("a=b"));

    assertThat(send(form).statusCode()).isEqualTo(403);
  }

  @Test
  void every_answer_carries_the_security_headers() throws Exception {
    HttpResponse<String> page = send(at("/sign-in"));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(String.join(";", page.headers().allValues("Content-Security-Policy")))
        .contains("frame-ancestors 'none'")
        .containsPattern("script-src 'self' 'nonce-[^']+'");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String code)
      throws IOException {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(json(answer).path("type").asText()).isEqualTo("/problems/" + code);
    assertThat(json(answer).path("status").asInt()).isEqualTo(status);
    assertThat(json(answer).path("title").asText()).isNotBlank();
  }

  private static HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(URI.create(SERVER.address() + path));
  }

  private static HttpRequest.Builder admin(String path) {
    return at(path).header("Authorization", basic("admin", SERVER.adminPassword()));
  }

  private static HttpRequest.Builder post(String path, String json) {
    return admin(path)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(json));
  }

  private static HttpRequest.Builder chunked(String path, String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return admin(path)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
  }

  private static String basic(String login, String password) {
    String pair = login + ":" + password;
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return JSON.readTree(answer.body());
  }
}
