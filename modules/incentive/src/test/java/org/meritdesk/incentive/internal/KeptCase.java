package org.meritdesk.incentive.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.incentive.api.PlanDocument;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.testkit.TestDatabase;

/**
 * A case folder whose rules only hold together with what is kept: facts, the plan, which is brought
 * into force, and what must come out.
 */
final class KeptCase {

  static final Caller MAKER = person("maker", null, Role.HR_MAKER);
  static final Caller CHECKER = person("checker", null, Role.HR_CHECKER);

  private static final ObjectMapper MAPPER = new ObjectMapper();

  final Jdbi jdbi = TestDatabase.fresh().jdbi();
  final JsonNode facts;
  final JsonNode expected;

  KeptCase(String folder) {
    Path place = Path.of("src", "test", "resources", "kept-cases", folder);
    facts = read(place.resolve("facts.json"));
    expected = read(place.resolve("expected.json"));
    PlanBook plans = new PlanBook(jdbi, new Notes(), on(LocalDate.of(2026, 1, 1)));
    PlanDocument plan = PlanJson.read(read(place.resolve("plan.json")).toString());
    plans.draft(plan, MAKER);
    plans.submit(plan.code(), 1, MAKER);
    plans.approve(plan.code(), 1, CHECKER);
  }

  /** Texts or numbers of a list, as texts. */
  static List<String> texts(JsonNode list) {
    List<String> found = new ArrayList<>();
    list.forEach(each -> found.add(each.asText()));
    return found;
  }

  static Clock on(LocalDate day) {
    return Clock.fixed(
        Instant.from(day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC)), ZoneOffset.UTC);
  }

  static Caller person(String name, Long agent, Role... roles) {
    return new Caller(name, Set.of(roles), Set.of(), agent, "zh-CN", "UTC");
  }

  static <T> T answering(Class<T> type, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> answer));
  }

  private static JsonNode read(Path file) {
    try {
      return MAPPER.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
