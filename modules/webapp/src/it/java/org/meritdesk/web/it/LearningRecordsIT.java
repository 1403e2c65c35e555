package org.meritdesk.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meritdesk.web.Texts;

/** Records of other learning systems come in by file and by statement, and own ones go out. */
class LearningRecordsIT {

  private static final String CHINESE = "zh-CN";
  private static final String HOME = "https://lms.example.org";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static Corner corner;

  @BeforeAll
  static void load() {
    Chromium.demand();
    corner = Corner.get();
  }

  @Test
  void a_foreign_file_is_mapped_on_the_page_and_taken_over_once() {
    String employee = employee(0);
    String csv = "Login,Module,Finished,Result\n" + employee + ",Calm in storms,1/31/2026,pass\n";
    try (Person person = Person.signedIn("hr-maker", CHINESE)) {
      Page page = person.page();
      page.navigate("/training-import");
      page.locator("[id='import:file']")
          .setInputFiles(
              new FilePayload("old.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
      page.locator("[id='import:read']").click();
      assertThat(page.locator("main")).containsText(text("record.refusal.missing-column"));
      choose(page, "fields:0:column", "Login");
      choose(page, "fields:1:column", "Module");
      choose(page, "fields:2:column", "Finished");
      page.locator("[id='mend:days']").fill("M/d/yyyy");
      page.locator("[id='mend:passed']").fill("pass");
      page.locator("[id='mend:again']").click();
      assertThat(page.locator("main")).containsText(text("record.refusal.unknown-course"));
      choose(page, "courses:0:course", "keeping-calm");
      page.locator("[id='mend:again']").click();
      assertThat(page.locator("[id='mend:take']")).isVisible();
      page.locator("[id='mend:name']").fill("旧系统");
      page.locator("[id='mend:keep']").click();
      assertThat(page.locator(".ui-messages")).containsText("旧系统");
      page.locator("[id='mend:take']").click();
      assertThat(page.locator(".ui-messages"))
          .containsText(text("records.import.done").replace("{0}", "1"));
      assertThat(person.watch().complaints()).isEmpty();
    }
    Api maker = Inspected.api(corner, "hr-maker");
    assertThat(maker.get("training-records?course=keeping-calm&q=" + employee).findValues("day"))
        .anyMatch(day -> day.asText().equals("2026-01-31"));
    assertThat(maker.get("training-record-files/profiles").findValues("name"))
        .anyMatch(name -> name.asText().equals("旧系统"));
  }

  @Test
  void a_learning_system_tells_with_a_key_and_what_it_means_is_said_on_the_page() throws Exception {
    String key =
        Inspected.api(corner, "admin")
            .post("api-keys", Map.of("name", "lms", "scopes", Set.of("INTAKE")))
            .json(201)
            .path("secret")
            .asText();
    String employee = employee(1);
    String statement =
        """
        {"actor":{"name":"A learner","account":{"homePage":"%s","name":"%s"}},
         "verb":{"id":"http://adlnet.gov/expapi/verbs/passed"},
         "object":{"id":"%s/courses/7"},"result":{"score":{"scaled":0.91}},
         "timestamp":"2026-02-03T04:05:06Z"}
        """
            .formatted(HOME, employee, HOME);
    HttpResponse<String> refused = tell(key, "{\"actor\":{}}");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("statements-refused", "no-identifier", "\"verb\"");
    HttpResponse<String> taken = tell(key, statement);
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    assertThat(taken.headers().firstValue("X-Experience-API-Version")).contains("1.0.3");

    try (Person person = Person.signedIn("hr-maker", CHINESE)) {
      Page page = person.page();
      page.navigate("/learning-statements?state=NO_ACTOR");
      page.locator("td.md-deeds a").first().click();
      page.waitForURL("**&id=*");
      page.locator("[id='home:all']").click();
      assertThat(page.locator(".ui-messages")).containsText(HOME);
      page.navigate("/learning-statements?state=NO_COURSE");
      page.locator("td.md-deeds a").first().click();
      page.waitForURL("**&id=*");
      page.locator("[id='activity:course']").selectOption("keeping-calm");
      page.locator("[id='activity:is']").click();
      assertThat(page.locator(".ui-messages"))
          .containsText(text("statements.activity.known").replace("{0}", "1"));
    }
    assertThat(
            Inspected.api(corner, "hr-maker")
                .get("training-records?course=keeping-calm&q=" + employee)
                .findValues("source"))
        .anyMatch(source -> source.asText().equals("XAPI"));
  }

  @Test
  void a_completion_leaves_as_a_statement_that_we_would_take_and_a_correction_voids_it()
      throws Exception {
    List<String> told = new CopyOnWriteArrayList<>();
    HttpServer store =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
    store.createContext(
        "/xapi/statements",
        exchange -> {
          told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    store.start();
    try (Person person = Person.signedIn("admin", CHINESE)) {
      Page page = person.page();
      page.navigate("/outbox");
      page.locator("[id='store:name']").fill("lrs");
      page.locator("[id='store:url']")
          .fill("http://127.0.0.1:" + store.getAddress().getPort() + "/xapi/");
      page.locator("[id='store:account']").fill("meritdesk");
      page.locator("[id='store:password']").fill("not a real one");
      page.locator("[id='store:connect']").click();
      assertThat(page.locator(".ui-messages")).containsText("lrs");

      Api maker = Inspected.api(corner, "hr-maker");
      JsonNode agent = maker.get("agents?size=20").path("agents").path(2);
      String session = "training-sessions/" + held(maker, agent.path("id").asLong());
      await(told, 1);
      maker
          .post(
              session + "/attendance",
              Map.of("present", List.of(), "absent", List.of(agent.path("id").asLong())))
          .json(200);
      await(told, 2);
      assertThat(told.get(0))
          .contains("http://adlnet.gov/expapi/verbs/completed", agent.path("employeeNo").asText());
      assertThat(told.get(1)).contains("http://adlnet.gov/expapi/verbs/voided", "StatementRef");
    } finally {
      store.stop(0);
    }
    for (String statement : told) {
      HttpResponse<String> taken = tell(null, statement);
      assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    }
  }

  /** A session of yesterday in which the agent was. */
  private static long held(Api maker, long agent) {
    Instant from = Instant.now().minus(Duration.ofDays(1));
    JsonNode session =
        maker
            .post(
                "training-sessions",
                Map.of(
                    "course",
                    "identity-and-privacy",
                    "startsAt",
                    from.toString(),
                    "endsAt",
                    from.plus(Duration.ofHours(1)).toString(),
                    "zone",
                    "Asia/Shanghai",
                    "room",
                    "一号培训室",
                    "capacity",
                    3))
            .json(201);
    String path = "training-sessions/" + session.path("id").asLong();
    maker.post(path + "/enrolments", Map.of("agents", List.of(agent))).json(200);
    JsonNode marked =
        maker
            .post(path + "/attendance", Map.of("present", List.of(agent), "absent", List.of()))
            .json(200);
    maker.post(path + "/hold", marked.path("version").asInt()).json(200);
    return session.path("id").asLong();
  }

  private static void await(List<String> told, int many) {
    Instant end = Instant.now().plus(PATIENCE);
    while (told.size() < many) {
      assertThat(Instant.now()).as("statement %s arrives", many).isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  private static String employee(int number) {
    return Inspected.api(corner, "hr-maker")
        .get("agents?size=20")
        .path("agents")
        .path(number)
        .path("employeeNo")
        .asText();
  }

  private static void choose(Page page, String field, String value) {
    page.locator("[id='mend:" + field + "']").selectOption(value);
  }

  private static HttpResponse<String> tell(
      @org.jspecify.annotations.Nullable String key, String json) throws Exception {
    String pair = key == null ? "hr-maker:" + corner.password("hr-maker") : "api-key:" + key;
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(
                    URI.create(RunningServer.get().address() + "/api/v1/xapi/statements"))
                .header("Content-Type", "application/json")
                .header("X-Experience-API-Version", "1.0.3")
                .header(
                    "Authorization",
                    "Basic "
                        + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static String text(String key) {
    return Texts.text(Locale.SIMPLIFIED_CHINESE, key);
  }
}
