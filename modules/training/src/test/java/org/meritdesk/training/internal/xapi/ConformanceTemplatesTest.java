package org.meritdesk.training.internal.xapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.meritdesk.testkit.SharedData;
import org.meritdesk.training.api.StatementFinding;

/** Every template of the conformance suite is accepted or refused, by its name. */
class ConformanceTemplatesTest {

  private static final ObjectMapper STRICT =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final Set<String> REFUSED =
      Set.of(
          "activities/description_invalid",
          "activities/name_invalid",
          "activities/interaction_type_invalid_iri",
          "activities/interaction_type_invalid_numeric",
          "activities/interaction_type_invalid_object",
          "activities/interaction_type_invalid_string",
          "activities/no_id",
          "activities/numeric_description",
          "activities/numeric_name",
          "activities/string_description",
          "activities/string_name",
          "agents/account_no_homepage",
          "agents/account_no_name",
          "contexts/instructor",
          "contexts/invalid_activity",
          "contexts/team",
          "groups/anonymous_no_member",
          "groups/identified_account_no_homepage",
          "groups/identified_account_no_name",
          "statements/actor",
          "statements/authority",
          "statements/multiple_actor",
          "statements/no_actor",
          "statements/no_object",
          "statements/no_verb",
          "statements/object_activity",
          "statements/object_actor",
          "statements/object_statementref_no_id",
          "statements/object_substatement",
          "statements/verb",
          "substatements/activity",
          "substatements/activity_definition_description_invalid",
          "substatements/activity_definition_name_invalid",
          "substatements/actor",
          "substatements/agent",
          "substatements/context_invalid_language_map",
          "substatements/group",
          "substatements/interaction_component_invalid_language_map",
          "substatements/no_actor",
          "substatements/no_object",
          "substatements/no_verb",
          "substatements/statementref_no_id",
          "substatements/verb",
          "substatements/verb_invalid",
          "verbs/no_id");

  @TestFactory
  Stream<DynamicTest> the_first_edition() throws IOException {
    return templates("v1_0_3", XapiVersion.V1);
  }

  @TestFactory
  Stream<DynamicTest> the_second_edition() throws IOException {
    return templates("v2_0", XapiVersion.V2);
  }

  private static Stream<DynamicTest> templates(String edition, XapiVersion version)
      throws IOException {
    Path root = SharedData.file("xapi_statements/test/" + edition + "/templates");
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> all = files.filter(each -> each.toString().endsWith(".json")).sorted().toList();
      assertThat(all).hasSizeGreaterThan(100);
      return all.stream().map(file -> test(root, file, version));
    }
  }

  private static DynamicTest test(Path root, Path file, XapiVersion version) {
    String name = root.relativize(file).toString().replace('\\', '/').replace(".json", "");
    boolean refused = REFUSED.contains(name);
    return dynamicTest(
        name + (refused ? " is refused" : " is accepted"),
        () -> assertThat(findings(root, file, name, version).isEmpty()).isNotEqualTo(refused));
  }

  private static List<StatementFinding> findings(
      Path root, Path file, String name, XapiVersion version) throws IOException {
    JsonNode part;
    try {
      part = STRICT.readTree(Files.readString(file));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      return List.of(new StatementFinding(1, "", "not-json", ""));
    }
    ObjectNode whole =
        (ObjectNode) STRICT.readTree(Files.readString(root.resolve("statements/default.json")));
    switch (name.substring(0, name.indexOf('/'))) {
      case "statements" -> whole = (ObjectNode) part;
      case "activities", "substatements" -> whole.set("object", part);
      case "agents", "groups" -> whole.set("actor", part);
      case "contexts" -> whole.set("context", part);
      case "results" -> whole.set("result", part);
      case "verbs" -> {
        whole.set("verb", part);
        if (name.endsWith("voided")) {
          whole.set(
              "object",
              STRICT
                  .readTree(Files.readString(root.resolve("statements/voiding.json")))
                  .path("object"));
        }
      }
      default -> throw new IllegalStateException(name);
    }
    return StatementCheck.findings(whole, version, 1);
  }
}
