package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The four inspectors work through what was drawn for them; the last week is left to do. */
final class DemoInspections {
  private static final int PAGE = 500;

  private final long seed;
  private final DemoWorld world;
  private final Api reader;
  private final Function<String, Api> signedIn;
  private final PrintStream out;
  private final Map<Long, Worker> workers = new HashMap<>();

  DemoInspections(
      long seed, DemoWorld world, Api reader, Function<String, Api> signedIn, PrintStream out) {
    this.seed = seed;
    this.world = world;
    this.reader = reader;
    this.signedIn = signedIn;
    this.out = out;
  }

  String inspections() {
    Map<String, Long> ids = new DemoPeople(reader, world.workers()).agents();
    for (Worker worker : world.workers()) {
      Long id = ids.get(worker.employeeNo());
      if (id != null) {
        workers.put(id, worker);
      }
    }
    int published = 0;
    for (Judge judge : Judge.ALL) {
      List<JsonNode> tasks = drawn(judge);
      tasks.forEach(task -> inspect(task, judge));
      out.printf("  inspections by %s: %d%n", judge.login(), tasks.size());
      published += tasks.size();
    }
    return published + " inspections";
  }

  /** What is done: everything drawn but the latest week's. */
  private List<JsonNode> drawn(Judge judge) {
    String from = world.period().lastDay().minusDays(10).toString();
    List<JsonNode> tasks = new ArrayList<>();
    for (int page = 0; ; page++) {
      JsonNode found =
          reader
              .get(
                  "inspection-tasks?inspector="
                      + judge.login()
                      + "&state=OPEN&state=OVERDUE&size="
                      + PAGE
                      + "&page="
                      + page)
              .path("tasks");
      for (JsonNode task : found) {
        if (task.path("at").asText().compareTo(from) < 0) {
          tasks.add(task);
        }
      }
      if (found.size() < PAGE) {
        return tasks;
      }
    }
  }

  private void inspect(JsonNode task, Judge judge) {
    long record = task.path("recordId").asLong();
    Chance chance = Chance.of(seed, "inspection", Long.toString(record), judge.login());
    Api inspector = signedIn.apply(judge.login());
    ObjectNode begin = Api.JSON.createObjectNode();
    begin.put("contact", record);
    begin.put("account", task.path("accountId").asLong());
    begin.put("form", task.path("formCode").asText());
    begin.put("task", task.path("taskId").asLong());
    JsonNode draft = inspector.post("inspections", begin);
    Worker worker =
        Objects.requireNonNull(workers.get(task.path("agentId").asLong()), "drawn but unknown");
    ObjectNode answers = Api.JSON.createObjectNode();
    answers.set("answers", new Marks(draft.path("form"), judge, worker.traits(), chance).answers());
    answers.put("spentSeconds", chance.between(150, 620));
    String path = "inspections/" + draft.path("id").asLong();
    JsonNode saved = inspector.put(path + "/answers", draft.path("version").asInt(), answers);
    inspector.post(path + "/publish", saved.path("version").asInt(), Api.JSON.createObjectNode());
  }
}
