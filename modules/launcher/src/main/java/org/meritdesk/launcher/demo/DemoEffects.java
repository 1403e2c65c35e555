package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What classes cost, and what everybody who was in one of them says of it. */
final class DemoEffects {
  private static final int ENOUGH = 5;
  private static final int CONFLICT = 409;
  private static final List<String> WORDS = List.of("案例很贴近日常", "希望多一些演练", "讲得清楚", "时间有点紧", "回去就能用");

  private final long seed;
  private final DemoPeople people;
  private final List<Worker> workers;
  private final Api admin;
  private final DemoNote note;
  private final Function<String, Api> signedIn;
  private final Map<String, Long> ids;

  DemoEffects(
      long seed,
      DemoPeople people,
      List<Worker> workers,
      Api admin,
      DemoNote note,
      Function<String, Api> signedIn) {
    this.seed = seed;
    this.people = people;
    this.workers = workers;
    this.admin = admin;
    this.note = note;
    this.signedIn = signedIn;
    this.ids = people.agents();
  }

  /** The last class waits for its bill. */
  String costs() {
    Api maker = signedIn.apply(DemoUser.MAKER);
    List<JsonNode> held = held(maker);
    for (JsonNode session : held.subList(0, Math.max(0, held.size() - 1))) {
      ObjectNode cost = Api.JSON.createObjectNode();
      cost.put("fees", session.path("course").asText().startsWith("c") ? 600 : 240);
      cost.put("hourlyRate", 65);
      maker.put("training-effects/sessions/" + session.path("id").asLong() + "/cost", 0, cost);
    }
    return Math.max(0, held.size() - 1) + " classes with their cost";
  }

  /** Everybody of one class who is still here answers; of the others nobody has yet. */
  String ratings() {
    Api maker = signedIn.apply(DemoUser.MAKER);
    for (JsonNode session : held(maker)) {
      List<Long> there = new ArrayList<>();
      for (JsonNode seat :
          maker.get("training-sessions/" + session.path("id").asLong()).path("people")) {
        if (seat.path("attended").asBoolean()
            && worker(seat.path("agentId").asLong()).employed(note.lastDay())) {
          there.add(seat.path("agentId").asLong());
        }
      }
      if (there.size() >= ENOUGH) {
        there.forEach(agent -> rate(session.path("id").asLong(), agent));
        return there.size() + " answers";
      }
    }
    return "no class was large enough";
  }

  private void rate(long session, long agent) {
    Chance chance = Chance.of(seed, "rating", Long.toString(session), Long.toString(agent));
    ObjectNode answer = Api.JSON.createObjectNode();
    ObjectNode marks = answer.putObject("marks");
    for (String question : List.of("USEFUL", "FITTING", "CLEAR", "ANSWERING")) {
      marks.put(question, chance.between(3, 5));
    }
    if (chance.happens(0.5)) {
      answer.put("words", chance.pick(WORDS));
    }
    try {
      signedIn.apply(login(agent)).post("training-feedback/" + session, answer);
    } catch (ApiRefusal given) {
      if (given.status() != CONFLICT) { // a loading that was cut short had come so far
        throw given;
      }
    }
  }

  /** The sign-in of an agent; made for who has none. */
  private String login(long agent) {
    Map<Long, String> known = new HashMap<>();
    for (String login : List.of(DemoUser.AGENT, DemoUser.LEAD)) {
      Worker worker = people.worker(login);
      if (worker != null) {
        known.put(Objects.requireNonNull(ids.get(worker.employeeNo())), login);
      }
    }
    String mine = known.get(agent);
    if (mine != null) {
      return mine;
    }
    Worker worker = worker(agent);
    String login = worker.employeeNo().toLowerCase(java.util.Locale.ROOT);
    if (!note.keeps(login)) {
      ObjectNode fresh = Api.JSON.createObjectNode();
      fresh.put("login", login);
      fresh.put("password", note.password(login));
      fresh.put("displayName", worker.name());
      fresh.putArray("roles").add("AGENT");
      fresh.put("agentId", agent);
      fresh.put("locale", "zh-CN");
      fresh.put("zone", Period.ZONE.getId());
      admin.post("users", fresh);
    }
    return login;
  }

  private Worker worker(long agent) {
    return workers.stream()
        .filter(each -> Long.valueOf(agent).equals(ids.get(each.employeeNo())))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonNode> held(Api maker) {
    List<JsonNode> held = new ArrayList<>();
    maker.get("training-sessions?state=HELD&limit=200").path("sessions").forEach(held::add);
    return held;
  }
}
