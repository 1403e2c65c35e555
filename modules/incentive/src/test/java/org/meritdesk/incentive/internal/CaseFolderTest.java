package org.meritdesk.incentive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.meritdesk.incentive.api.IncentiveRule;
import org.meritdesk.incentive.api.Judgement;
import org.meritdesk.incentive.api.PlanDocument;
import org.meritdesk.incentive.api.RuleCondition;
import org.meritdesk.incentive.api.StatementLine;
import org.meritdesk.incentive.domain.MonthPay;
import org.meritdesk.incentive.domain.PayPart;
import org.meritdesk.incentive.domain.PlanCheck;
import org.meritdesk.incentive.domain.PlanInForce;

/**
 * Every folder below {@code cases} is a month worked out by hand: facts, the plan, and what must
 * come out.
 */
class CaseFolderTest {

  private static final Path CASES = Path.of("src", "test", "resources", "cases");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> what_was_worked_out_by_hand_comes_out() throws IOException {
    List<Path> folders;
    try (Stream<Path> found = Files.list(CASES)) {
      folders = found.filter(Files::isDirectory).sorted().toList();
    }
    assertThat(folders).isNotEmpty();
    return folders.stream()
        .map(folder -> dynamicTest(folder.getFileName().toString(), () -> holds(folder)));
  }

  private static void holds(Path folder) {
    CaseFacts facts = new CaseFacts(read(folder, "facts"));
    PlanDocument plan = PlanJson.read(text(folder, "plan"));
    JsonNode expected = read(folder, "expected");
    assertThat(PlanCheck.of(plan)).filteredOn(each -> each.error()).isEmpty();
    assertThat(expected.fieldNames())
        .toIterable()
        .isNotEmpty()
        .isSubsetOf("pay", "sum", "judgements", "points", "stars", "leaveHours", "medals", "opens");
    expected
        .path("judgements")
        .fields()
        .forEachRemaining(rule -> judged(facts, plan, rule.getKey(), rule.getValue()));
    paid(facts, plan, expected);
    new RecognitionCase(read(folder, "facts"), plan, expected).holds();
  }

  private static void judged(CaseFacts facts, PlanDocument plan, String code, JsonNode expected) {
    IncentiveRule rule =
        plan.rules().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    Map<Long, Judgement> found =
        rule.judge(facts.evidence()).stream()
            .collect(Collectors.toMap(Judgement::agentId, Function.identity()));
    assertThat(found.keySet()).as(code).containsExactlyInAnyOrderElementsOf(ids(expected));
    expected
        .fields()
        .forEachRemaining(
            each -> {
              Judgement judgement = found.get(Long.valueOf(each.getKey()));
              JsonNode wanted = each.getValue();
              String who = code + " of " + each.getKey();
              assertThat(judgement.met()).as(who).isEqualTo(wanted.path("met").asBoolean());
              if (wanted.has("place")) {
                assertThat(judgement.place()).as(who).isEqualTo(wanted.path("place").asInt());
              }
              if (wanted.has("missing")) {
                assertThat(judgement.missing())
                    .as(who)
                    .extracting(RuleCondition::code)
                    .containsExactlyElementsOf(words(wanted.path("missing")));
              }
            });
  }

  private static void paid(CaseFacts facts, PlanDocument plan, JsonNode expected) {
    List<PayPart> parts = facts.parts();
    List<PlanInForce> plans = List.of(new PlanInForce(plan.code(), 1, plan));
    Map<PayPart, List<StatementLine>> lines =
        MonthPay.of(
            parts, plans, RulesInForce.increases(plans), facts.teams(), facts.pieces(), true);
    Map<Long, BigDecimal> sums = new HashMap<>();
    parts.forEach(
        part ->
            lines
                .get(part)
                .forEach(line -> sums.merge(part.agentId(), line.amount(), BigDecimal::add)));
    expected
        .path("pay")
        .fields()
        .forEachRemaining(
            each ->
                assertThat(sums.get(Long.valueOf(each.getKey())))
                    .as("pay of " + each.getKey())
                    .isEqualTo(new BigDecimal(each.getValue().asText())));
    if (expected.has("sum")) {
      assertThat(sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualTo(new BigDecimal(expected.path("sum").asText()));
    }
  }

  private static List<Long> ids(JsonNode expected) {
    List<Long> ids = new ArrayList<>();
    expected.fieldNames().forEachRemaining(each -> ids.add(Long.valueOf(each)));
    return ids;
  }

  private static List<String> words(JsonNode list) {
    return MAPPER.convertValue(
        list, MAPPER.getTypeFactory().constructCollectionType(List.class, String.class));
  }

  private static JsonNode read(Path folder, String name) {
    try {
      return MAPPER.readTree(text(folder, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path folder, String name) {
    try {
      return Files.readString(folder.resolve(name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
