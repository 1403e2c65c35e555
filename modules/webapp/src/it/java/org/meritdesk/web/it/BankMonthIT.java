package org.meritdesk.web.it;

import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** From a month of calls to a published, paid month, over HTTP only, one step after the other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BankMonthIT {

  private static final String MONTH = "months/1999-02";
  private static final BigDecimal BASE = new BigDecimal("1234.56");

  private static BankMonth bank;
  private static JsonNode appraisals;
  private static JsonNode run;
  private static Api agent;

  @BeforeAll
  static void load() {
    bank = BankMonth.get();
  }

  @Test
  @Order(1)
  void a_scheme_comes_into_force_by_a_second_person() {
    ObjectNode scheme = template("schemes/templates", "call-log");
    scheme.put("validFrom", "1999-02");
    scheme.putObject("scope").putArray("posts").add("PHONE");
    scheme.withObject("/scope").putArray("teams").add(BankMonth.TEAM);
    String version = "schemes/call-log/versions/1/";

    assertThat(bank.both().post("schemes", scheme).json(201).path("versionNo").asInt())
        .isEqualTo(1);
    bank.checker().post(version + "approve").refused(409, "scheme-state");
    bank.both().post(version + "submit").json(200);
    bank.both().post(version + "approve").refused(403, "same-person");
    bank.maker().post(version + "approve").refused(403, "http-403");
    assertThat(bank.checker().post(version + "approve").json(200).path("state").asText())
        .isEqualTo("APPROVED");
    bank.checker()
        .post(version + "send-back", Map.of("reason", "late"))
        .refused(409, "scheme-state");
  }

  @Test
  @Order(2)
  void nobody_publishes_what_is_not_closed_or_what_was_closed_by_the_same_person() {
    bank.checker().post(MONTH + "/publish").refused(409, "month-not-closed");
    bank.checker().post(MONTH + "/close").refused(403, "http-403");
    assertThat(bank.both().post(MONTH + "/close").json(200).path("state").asText())
        .isEqualTo("CLOSED");
    bank.both().post(MONTH + "/publish").refused(403, "same-person");
    bank.maker().post(MONTH + "/close").refused(409, "month-closed");
    bank.checker().post(MONTH + "/reject", Map.of("reason", "")).refused(400, "invalid-fields");
    JsonNode back =
        bank.checker().post(MONTH + "/reject", Map.of("reason", "Look again")).json(200);

    assertThat(back.path("state").asText()).isEqualTo("OPEN");
    assertThat(back.path("sentBackReason").asText()).isEqualTo("Look again");
  }

  @Test
  @Order(3)
  void the_month_is_closed_by_one_and_published_by_another() {
    Instant begin = Instant.now();
    JsonNode closed = bank.script().post(MONTH + "/close").json(200);
    System.out.println("closing took " + Duration.between(begin, Instant.now()));

    assertThat(closed.path("appraisals").asInt()).isEqualTo(24);
    assertThat(closed.path("scored").asInt()).isEqualTo(24);
    assertThat(closed.path("openRepeats")).isEmpty();
    bank.script().post(MONTH + "/publish").refused(403, "http-403");
    bank.maker().post(MONTH + "/publish").refused(403, "http-403");
    JsonNode published = bank.checker().post(MONTH + "/publish").json(200);
    assertThat(published.path("state").asText()).isEqualTo("PUBLISHED");
    assertThat(published.path("digest")).isEqualTo(closed.path("digest"));
  }

  @Test
  @Order(4)
  void every_agent_has_a_score_that_follows_from_the_log() {
    appraisals = bank.maker().get("appraisals?month=1999-02&limit=100").path("items");
    Map<String, List<BankCall>> calls =
        BankCall.all().stream()
            .filter(BankCall::named)
            .collect(Collectors.groupingBy(call -> call.text("server")));

    assertThat(appraisals).hasSize(24);
    for (JsonNode one : appraisals) {
      List<BankCall> own = calls.get(one.path("employeeNo").asText());
      List<BankCall> spoken = own.stream().filter(BankCall::spoken).toList();
      assertLine(one, 0, mean(spoken, BankCall::serviceSeconds), spoken.size());
      assertLine(one, 1, mean(own, call -> call.waitedSeconds() <= 20 ? 100 : 0), own.size());
      assertLine(one, 2, new BigDecimal(own.size()), own.size());
      assertThat(sum(one.path("lines"), "contribution"))
          .isEqualByComparingTo(one.path("scoreBeforeGates").decimalValue());
      assertThat(one.path("score").decimalValue())
          .isEqualByComparingTo(one.path("scoreBeforeGates").decimalValue());
    }
    assertThat(appraisals.findValuesAsText("rank"))
        .startsWith("1")
        .isSortedAccordingTo((a, b) -> Integer.compare(Integer.parseInt(a), Integer.parseInt(b)));
  }

  @Test
  @Order(5)
  void lost_points_lead_to_the_calls_that_cost_them() {
    JsonNode last = appraisals.get(23);
    JsonNode losses = bank.maker().get("appraisals/%d/losses".formatted(id(last)));

    assertThat(losses).isNotEmpty();
    assertThat(sum(losses, "lost")).isEqualByComparingTo(sum(last.path("lines"), "lost"));
    JsonNode talk = losses.get(0);
    assertThat(talk.path("measure").asText()).isEqualTo("TALK_TIME");
    assertThat(
            sum(talk.path("contacts"), "cost")
                .add(talk.path("otherCost").decimalValue())
                .add(talk.path("unattributed").decimalValue()))
        .isEqualByComparingTo(talk.path("lost").decimalValue());
    JsonNode dearest = talk.path("contacts").get(0);
    JsonNode contact =
        bank.maker().get("contacts/" + dearest.path("recordId").asLong()).path("line");
    assertThat(contact.path("agents").get(0)).isEqualTo(last.path("employeeNo"));
    assertThat(contact.path("serviceMillis").asLong())
        .isEqualTo(dearest.path("numerator").asLong());
  }

  @Test
  @Order(6)
  void a_published_month_stays_as_it_is() {
    JsonNode last = appraisals.get(23);
    String losses = "appraisals/%d/losses".formatted(id(last));
    long dearest = bank.maker().get(losses).at("/0/contacts/0/recordId").asLong();

    bank.maker().post(MONTH + "/close").refused(409, "month-published");
    bank.script().post(MONTH + "/close").refused(409, "month-published");
    bank.checker().post(MONTH + "/reject", Map.of("reason", "no")).refused(409, "month-not-closed");
    bank.checker().post(MONTH + "/publish").refused(409, "month-not-closed");
    long exclusion =
        bank.maker()
            .post(
                "exclusions",
                Map.of("record", dearest, "cause", "SYSTEM_FAULT", "reason", "Line was dead"))
            .json(201)
            .path("exclusion")
            .asLong();
    bank.untilCurrent();
    JsonNode after = bank.maker().get("appraisals/%d".formatted(id(last)));
    assertThat(bank.maker().ask("exclusions?record=" + dearest).json(200)).hasSize(1);
    bank.maker().delete("exclusions/%d?reason=undone".formatted(exclusion)).json(204);
    bank.untilCurrent();

    assertThat(after).isEqualTo(last);
  }

  @Test
  @Order(7)
  void a_plan_comes_into_force_by_a_second_person() {
    ObjectNode plan = template("plans/templates", "monthly-bonus");
    // Two plans never pay one post: what other tests have paid is another version of the same.
    plan.put("code", "demo-bonus");
    plan.put("validFrom", "1999-02");
    plan.putArray("bases").addObject().put("post", "PHONE").put("amount", BASE);
    bank.maker().post("incentives/1999-03/runs").refused(409, "nothing-to-pay");
    int number = bank.both().post("plans", plan).json(201).path("versionNo").asInt();
    String version = "plans/demo-bonus/versions/%d/".formatted(number);
    bank.both().post(version + "submit").json(200);
    bank.both().post(version + "approve").refused(403, "own-work");
    assertThat(bank.checker().post(version + "approve").json(200).path("state").asText())
        .isEqualTo("APPROVED");
  }

  @Test
  @Order(8)
  void statements_are_run_by_one_and_approved_by_another() {
    run = bank.both().post("incentives/1999-02/runs").json(201);
    String path = "incentives/runs/%d/".formatted(run.path("runId").asLong());

    assertThat(run.path("statements").asInt()).isEqualTo(24);
    bank.both().post(path + "approve").refused(403, "own-work");
    bank.maker().post("incentives/1999-02/runs").refused(409, "run-pending");
    assertThat(bank.maker().file(path + "export").statusCode()).isEqualTo(409);
    assertThat(bank.checker().post(path + "approve").json(200).path("state").asText())
        .isEqualTo("APPROVED");
    bank.checker().post(path + "approve").refused(409, "run-decided");
    bank.maker().post("incentives/1999-02/runs").refused(409, "month-paid");
  }

  @Test
  @Order(9)
  void the_payroll_file_is_whole_and_right_to_the_cent() throws Exception {
    String path = "incentives/runs/%d/".formatted(run.path("runId").asLong());
    JsonNode manifest = bank.maker().get(path + "manifest");
    HttpResponse<byte[]> file = bank.maker().file(path + "export");
    List<String> lines = new String(file.body(), StandardCharsets.UTF_8).lines().toList();
    List<String> names = Arrays.asList(lines.get(0).split(",", -1));
    Map<String, BigDecimal> paid =
        lines.stream()
            .skip(1)
            .map(line -> line.split(",", -1))
            .collect(
                Collectors.toMap(
                    row -> row[names.indexOf("employee_no")],
                    row -> new BigDecimal(row[names.indexOf("amount")])));
    BigDecimal total = paid.values().stream().reduce(ZERO, BigDecimal::add);
    String digest =
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.body()));

    assertThat(manifest.path("sha256").asText()).isEqualTo(digest);
    assertThat(file.headers().firstValue("ETag")).contains("\"" + digest + "\"");
    assertThat(manifest.path("rows").asInt()).isEqualTo(lines.size() - 1).isEqualTo(24);
    assertThat(manifest.path("controlTotal").decimalValue()).isEqualByComparingTo(total);
    assertThat(run.path("total").decimalValue()).isEqualByComparingTo(total);
    assertThat(sum(bank.maker().get(path + "statements"), "total")).isEqualByComparingTo(total);
    for (JsonNode one : appraisals) {
      assertThat(paid.get(one.path("employeeNo").asText()))
          .isEqualByComparingTo(bonus(one.path("score").decimalValue()));
    }
  }

  @Test
  @Order(10)
  void an_agent_sees_the_own_month_and_no_other() {
    JsonNode own = appraisals.get(20);
    JsonNode other = appraisals.get(21);
    long me = own.path("agentId").asLong();
    agent = bank.person("bank-agent", me, "AGENT");

    JsonNode seen = agent.get("appraisals?month=1999-02&limit=100");
    assertThat(seen.path("total").asInt()).isEqualTo(1);
    assertThat(seen.path("items").get(0)).isEqualTo(own);
    assertThat(agent.get("appraisals/%d".formatted(id(own)))).isEqualTo(own);
    agent.ask("appraisals/%d".formatted(id(other))).refused(404, "appraisal-not-found");
    agent.ask("appraisals/%d/losses".formatted(id(other))).refused(404, "appraisal-not-found");
    agent.get("contacts/" + dearest(agent, own));
    agent.ask("contacts/" + dearest(bank.maker(), other)).refused(404, "contact-not-found");
    agent
        .ask(
            "agents/%d/measurements?from=1999-02-01&to=1999-03-01"
                .formatted(other.path("agentId").asLong()))
        .refused(404, "agent-not-found");
    JsonNode statements =
        agent.get("incentives/runs/%d/statements".formatted(run.path("runId").asLong()));
    assertThat(statements).hasSize(1);
    assertThat(statements.get(0).path("agentId").asLong()).isEqualTo(me);
    assertThat(agent.get("incentives/mine")).isEqualTo(statements);
    agent
        .ask("incentives/runs/%d/manifest".formatted(run.path("runId").asLong()))
        .refused(403, "http-403");
    agent.post(MONTH + "/close").refused(403, "http-403");
  }

  @Test
  @Order(11)
  void every_invariant_holds_and_the_trail_is_unbroken() {
    JsonNode verified = bank.admin().get("verify");

    assertThat(verified.path("sound").asBoolean()).as(verified.toString()).isTrue();
    assertThat(verified.path("invariants")).hasSizeGreaterThan(3);
    assertThat(bank.admin().get("audit?action=month.published&id=1999-02")).hasSize(1);
  }

  private static ObjectNode template(String path, String code) {
    return StreamSupport.stream(bank.maker().get(path).spliterator(), false)
        .filter(template -> code.equals(template.path("code").asText()))
        .map(ObjectNode.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static void assertLine(JsonNode appraisal, int no, BigDecimal value, int sample) {
    JsonNode line = appraisal.path("lines").get(no);
    assertThat(line.path("value").decimalValue())
        .as("%s of %s", line.path("measure").asText(), appraisal.path("employeeNo").asText())
        .isEqualByComparingTo(value.setScale(2, RoundingMode.HALF_UP));
    assertThat(line.path("sample").asInt()).isEqualTo(sample);
  }

  private static BigDecimal mean(List<BankCall> calls, ToIntFunction<BankCall> value) {
    long sum = calls.stream().mapToLong(call -> value.applyAsInt(call)).sum();
    return new BigDecimal(sum).divide(new BigDecimal(calls.size()), 10, RoundingMode.HALF_UP);
  }

  private static BigDecimal bonus(BigDecimal score) {
    String coefficient =
        score.compareTo(new BigDecimal("90")) >= 0
            ? "1.2"
            : score.compareTo(new BigDecimal("80")) >= 0
                ? "1.0"
                : score.compareTo(new BigDecimal("70")) >= 0 ? "0.8" : "0";
    return BASE.multiply(new BigDecimal(coefficient)).setScale(2, RoundingMode.HALF_UP);
  }

  private static long dearest(Api caller, JsonNode appraisal) {
    for (JsonNode loss : caller.get("appraisals/%d/losses".formatted(id(appraisal)))) {
      if (!loss.path("contacts").isEmpty()) {
        return loss.path("contacts").get(0).path("recordId").asLong();
      }
    }
    throw new AssertionError("nothing was lost by a contact: " + appraisal);
  }

  private static BigDecimal sum(JsonNode rows, String field) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(row -> row.path(field).decimalValue())
        .reduce(ZERO, BigDecimal::add);
  }

  private static long id(JsonNode row) {
    return row.path("id").asLong();
  }
}
