package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Some contacts of every agent in every month, inspected by the four inspectors in turn. */
final class DemoInspections {
  /** Contacts of an agent that are inspected in a month. */
  static final int A_MONTH = 5;

  private final long seed;
  private final DemoWorld world;
  private final Api reader;
  private final Function<String, Api> signedIn;
  private final Map<String, JsonNode> forms = new HashMap<>();
  private int turn;

  DemoInspections(long seed, DemoWorld world, Api reader, Function<String, Api> signedIn) {
    this.seed = seed;
    this.world = world;
    this.reader = reader;
    this.signedIn = signedIn;
  }

  String inspections() {
    Map<String, Worker> workers = new TreeMap<>();
    world.workers().stream()
        .filter(Worker::known)
        .forEach(worker -> workers.put(worker.employeeNo(), worker));
    Map<String, Long> ids = new DemoPeople(reader, world.workers()).agents();
    int published = 0;
    Period period = world.period();
    for (int month = 0; month <= period.whole(); month++) {
      LocalDate from = period.month(month).atDay(1);
      LocalDate to = from.plusMonths(1);
      for (Map.Entry<String, Worker> each : workers.entrySet()) {
        Long agent = ids.get(each.getKey());
        if (agent != null) {
          published += ofMonth(each.getValue(), agent, from, to);
        }
      }
    }
    return published + " inspections";
  }

  private int ofMonth(Worker worker, long agent, LocalDate from, LocalDate to) {
    Chance chance = Chance.of(seed, "inspections", worker.employeeNo(), from.toString());
    JsonNode page =
        reader.get(
            "contacts?outcome=HANDLED&size=200&agent="
                + agent
                + "&from="
                + instant(from)
                + "&to="
                + instant(to));
    List<Long> contacts = new ArrayList<>();
    page.path("contacts").forEach(line -> contacts.add(line.path("recordId").asLong()));
    int published = 0;
    for (int i = 0; i < A_MONTH && !contacts.isEmpty(); i++) {
      long contact = contacts.remove(chance.between(0, contacts.size() - 1));
      Judge judge = Judge.ALL.get(turn++ % Judge.ALL.size());
      published += inspect(worker, agent, contact, judge, chance) ? 1 : 0;
    }
    return published;
  }

  private boolean inspect(Worker worker, long agent, long contact, Judge judge, Chance chance) {
    JsonNode view = reader.get("contacts/" + contact);
    long account = account(view, agent);
    if (account == 0) {
      return false;
    }
    Api inspector = signedIn.apply(judge.login());
    String code = form(view);
    ObjectNode begin = Api.JSON.createObjectNode();
    begin.put("contact", contact);
    begin.put("account", account);
    begin.put("form", code);
    JsonNode draft = inspector.post("inspections", begin);
    ObjectNode answers = Api.JSON.createObjectNode();
    JsonNode form = forms.computeIfAbsent(code, each -> draft.path("form"));
    answers.set("answers", new Marks(form, judge, worker.traits(), chance).answers());
    answers.put("spentSeconds", chance.between(150, 620));
    String path = "inspections/" + draft.path("id").asLong();
    JsonNode saved = inspector.put(path + "/answers", draft.path("version").asInt(), answers);
    inspector.post(path + "/publish", saved.path("version").asInt(), Api.JSON.createObjectNode());
    return true;
  }

  private static String form(JsonNode contact) {
    return switch (contact.path("line").path("channel").asText()) {
      case "phone" -> "phone";
      case "wecom" -> "community";
      case "email" -> "complaint-desk";
      default -> "ecommerce-chat";
    };
  }

  private static long account(JsonNode contact, long agent) {
    for (JsonNode segment : contact.path("segments")) {
      JsonNode party = segment.path("party");
      if (party.path("agentId").asLong() == agent) {
        return party.path("accountId").asLong();
      }
    }
    return 0;
  }

  private static Instant instant(LocalDate day) {
    return day.atStartOfDay(Period.ZONE).toInstant();
  }
}
