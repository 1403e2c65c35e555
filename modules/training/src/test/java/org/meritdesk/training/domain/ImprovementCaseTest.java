package org.meritdesk.training.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.meritdesk.training.api.ImprovementDraft;

/** Every folder below {@code cases} is worked out by hand: facts, and what must come out. */
class ImprovementCaseTest {

  private static final Path CASES = Path.of("src", "test", "resources", "cases");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> a_published_month_asks_for_the_plans_that_were_worked_out_by_hand()
      throws IOException {
    List<Path> folders;
    try (Stream<Path> found = Files.list(CASES)) {
      folders = found.filter(Files::isDirectory).sorted().toList();
    }
    assertThat(folders).isNotEmpty();
    return folders.stream()
        .map(folder -> dynamicTest(folder.getFileName().toString(), () -> holds(folder)));
  }

  private static void holds(Path folder) throws IOException {
    JsonNode facts = MAPPER.readTree(folder.resolve("facts.json").toFile());
    LocalDate published = LocalDate.parse(facts.path("published").asText());
    Map<String, String> found = new TreeMap<>();
    for (JsonNode agent : facts.path("agents")) {
      ImprovementRules.ofScore(new BigDecimal(agent.path("score").asText()))
          .ifPresent(
              kind -> {
                List<ImprovementDraft.Step> steps = ImprovementRules.steps(kind, published);
                found.put(
                    agent.path("id").asText(),
                    "%s %s %s"
                        .formatted(kind, steps.get(steps.size() - 1).due(), kind.secondPerson()));
              });
    }
    Map<String, String> wanted = new TreeMap<>();
    MAPPER
        .readTree(folder.resolve("expected.json").toFile())
        .path("plans")
        .fields()
        .forEachRemaining(
            each ->
                wanted.put(
                    each.getKey(),
                    "%s %s %s"
                        .formatted(
                            each.getValue().path("kind").asText(),
                            each.getValue().path("last").asText(),
                            each.getValue().path("secondPerson").asBoolean())));
    assertThat(wanted).isNotEmpty();
    assertThat(found).isEqualTo(wanted);
  }
}
