package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings teams, agents, moves, leads and sign-ins in. */
final class DemoPeople {
  private static final String HEAD =
      "employee_no,name,latin_name,hired_on,left_on,zone,team,post,assigned_from\n";

  private final Api admin;
  private final List<Worker> workers;

  DemoPeople(Api admin, List<Worker> workers) {
    this.admin = admin;
    this.workers = workers;
  }

  /** Teams first, then two files: who is there, and who changes during the period. */
  String people(LocalDate today) {
    Map<String, Long> teams = teams();
    for (Team team : Team.values()) {
      if (!teams.containsKey(team.code())) {
        ObjectNode draft = Api.JSON.createObjectNode();
        draft.put("code", team.code());
        draft.put("nameZh", team.nameZh());
        draft.put("nameEn", team.nameEn());
        draft.put("zone", Period.ZONE.getId());
        admin.post("teams", draft);
      }
    }
    imported(known().map(w -> row(w, w.home(), w.hiredOn(), null)).collect(Collectors.joining()));
    StringBuilder changes = new StringBuilder();
    known()
        .forEach(
            worker -> {
              Worker.Move move = worker.move();
              if (move != null) {
                changes.append(row(worker, move.to(), move.on(), null));
              }
              LocalDate left = worker.leftOn();
              if (left != null && !left.isAfter(today)) {
                changes.append(row(worker, worker.home(), worker.hiredOn(), left));
              }
            });
    imported(changes.toString());
    return known().count() + " agents in " + Team.values().length + " teams";
  }

  String leads() {
    Map<String, Long> teams = teams();
    Map<String, Long> agents = agents();
    known()
        .filter(Worker::lead)
        .forEach(
            worker -> {
              ObjectNode lead = Api.JSON.createObjectNode();
              lead.put("agentId", agents.get(worker.employeeNo()));
              lead.put("from", worker.hiredOn().toString());
              admin.post("teams/" + teams.get(worker.home().code()) + "/leads", lead);
            });
    return Team.values().length + " leads";
  }

  /** Sign-ins are made by a person, never by a key. */
  String users(Api person, DemoNote note) {
    Map<String, Long> agents = agents();
    for (DemoUser user : DemoUser.all()) {
      ObjectNode fresh = Api.JSON.createObjectNode();
      Worker worker = worker(user.login());
      fresh.put("login", user.login());
      fresh.put("password", note.password(user.login()));
      fresh.put("displayName", worker == null ? user.name() : worker.name());
      user.roles().forEach(fresh.putArray("roles")::add);
      fresh.put("agentId", worker == null ? null : agents.get(worker.employeeNo()));
      fresh.put("locale", "zh-CN");
      fresh.put("zone", Period.ZONE.getId());
      person.post("users", fresh);
    }
    return DemoUser.all().size() + " sign-ins";
  }

  /** Says whose account is whose; two stay in the waiting list. */
  String accounts() {
    Map<String, Long> agents = agents();
    Map<String, String> owners = new HashMap<>();
    known().forEach(worker -> owners.put(worker.account(), worker.employeeNo()));
    int resolved = 0;
    int left = 0;
    for (JsonNode account : items(admin.get("accounts/unknown"))) {
      String owner = owners.get(account.path("externalId").asText());
      if (owner == null) {
        left++;
        continue;
      }
      ObjectNode body = Api.JSON.createObjectNode();
      body.put("agentId", agents.get(owner));
      admin.post("accounts/" + account.path("accountId").asLong() + "/resolve", body);
      resolved++;
    }
    return resolved + " accounts resolved, " + left + " wait";
  }

  private java.util.stream.Stream<Worker> known() {
    return workers.stream().filter(Worker::known);
  }

  /** Who signs in under a login of the demo; null for who is no agent. */
  @Nullable Worker worker(String login) {
    List<Worker> team = workers.stream().filter(w -> w.home() == Team.PHONE_A).toList();
    return switch (login) {
      case DemoUser.LEAD -> team.get(0);
      // The last one works under an account that nobody has mapped.
      case DemoUser.AGENT -> team.get(team.size() > 10 ? 9 : 3);
      default -> null;
    };
  }

  private Map<String, Long> teams() {
    Map<String, Long> ids = new HashMap<>();
    for (JsonNode team : items(admin.get("teams"))) {
      ids.put(team.path("code").asText(), team.path("id").asLong());
    }
    return ids;
  }

  /** Ids by employee number. */
  Map<String, Long> agents() {
    Map<String, Long> ids = new HashMap<>();
    int before = -1;
    while (ids.size() > before) {
      before = ids.size();
      String page = "agents?present=false&limit=50&offset=" + before;
      for (JsonNode agent : items(admin.get(page))) {
        ids.put(agent.path("employeeNo").asText(), agent.path("id").asLong());
      }
    }
    return ids;
  }

  private void imported(String rows) {
    JsonNode report = admin.post("agents/import", "text/csv; charset=UTF-8", HEAD + rows);
    if (!report.path("refusals").isEmpty()) {
      throw new IllegalStateException("people refused: " + report);
    }
  }

  private static String row(Worker worker, Team team, LocalDate from, @Nullable LocalDate left) {
    return String.join(
            ",",
            worker.employeeNo(),
            worker.name(),
            worker.latinName(),
            worker.hiredOn().toString(),
            left == null ? "" : left.toString(),
            Period.ZONE.getId(),
            team.code(),
            team.post(),
            from.toString())
        + "\n";
  }

  /** The rows of a list or of a page of it. */
  static Iterable<JsonNode> items(JsonNode answer) {
    if (answer.isArray()) {
      return answer;
    }
    for (JsonNode member : answer) {
      if (member.isArray()) {
        return member;
      }
    }
    return MissingNode.getInstance();
  }
}
