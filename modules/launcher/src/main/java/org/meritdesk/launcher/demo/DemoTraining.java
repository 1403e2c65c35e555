package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Courses for what goes wrong most, with classes, attendance and results over the whole period. */
final class DemoTraining {
  private static final int SEATS = 12;
  private static final int SEATS_TO_COME = 6;
  private static final LocalTime START = LocalTime.of(14, 0);

  private final long seed;
  private final DemoWorld world;
  private final Api maker;
  private final Api checker;
  private final Function<String, Api> signedIn;
  private final Map<String, Long> ids;
  private final ArrayNode results = Api.JSON.createArrayNode();

  DemoTraining(long seed, DemoWorld world, Api reader, Function<String, Api> signedIn) {
    this.seed = seed;
    this.world = world;
    this.signedIn = signedIn;
    this.maker = signedIn.apply(DemoUser.MAKER);
    this.checker = signedIn.apply(DemoUser.CHECKER);
    this.ids = new DemoPeople(reader, world.workers()).agents();
  }

  String courses() {
    List<JsonNode> courses = documents();
    for (JsonNode course : courses) {
      JsonNode draft = maker.post("courses", course);
      String version =
          "courses/" + draft.path("code").asText() + "/versions/" + draft.path("versionNo").asInt();
      maker.post(version + "/submit", MissingNode.getInstance());
      checker.post(version + "/approve", MissingNode.getInstance());
    }
    return courses.size() + " courses in force";
  }

  String sessions() {
    List<JsonNode> courses = documents();
    LocalDate last = world.period().lastDay();
    int held = 0;
    for (int month = 0; month <= world.period().whole(); month++) {
      for (int i = 0; i < courses.size(); i++) {
        LocalDate day = world.period().month(month).atDay(4 + 5 * i);
        if (day.isBefore(last)) {
          hold(courses.get(i), day, held++);
        }
      }
    }
    plan(courses.get(0), last.plusDays(5), SEATS_TO_COME);
    plan(courses.get(2), last.plusDays(9), SEATS);
    maker.post("training-records", results);
    return held + " sessions, " + results.size() + " results";
  }

  /** The agent who signs in sits one exam and begins another, of those not passed yet. */
  String exams() {
    Api agent = signedIn.apply(DemoUser.AGENT);
    List<String> left = new ArrayList<>();
    for (JsonNode course : documents()) {
      String code = course.path("code").asText();
      if (agent.get("courses/" + code + "/exam").path("mayBegin").asBoolean()) {
        left.add(code);
      }
    }
    if (!left.isEmpty()) {
      sit(agent, left.remove(left.size() - 1));
    }
    if (!left.isEmpty()) {
      agent.post("exam-attempts", begin(left.get(0)));
    }
    return "one handed in, one begun";
  }

  /** Answers with what is likely right: the first option, and no to every statement. */
  private static void sit(Api agent, String course) {
    JsonNode open = agent.post("exam-attempts", begin(course));
    ObjectNode answers = Api.JSON.createObjectNode();
    ObjectNode chosen = answers.putObject("answers");
    for (JsonNode question : open.path("questions")) {
      String choice = question.path("kind").asText().equals("TRUE_FALSE") ? "false" : "a";
      chosen.putArray(question.path("code").asText()).add(choice);
    }
    agent.post("exam-attempts/" + open.path("id").asLong() + "/submit", answers);
  }

  private static ObjectNode begin(String course) {
    return Api.JSON.createObjectNode().put("course", course);
  }

  private void hold(JsonNode course, LocalDate day, int number) {
    Chance chance = Chance.of(seed, "training", course.path("code").asText(), day.toString());
    JsonNode session = plan(course, day, SEATS);
    ObjectNode attendance = Api.JSON.createObjectNode();
    ArrayNode present = attendance.putArray("present");
    ArrayNode absent = attendance.putArray("absent");
    for (JsonNode seat : session.path("people")) {
      boolean enrolled = seat.path("state").asText().equals("ENROLLED");
      boolean there = chance.happens(0.92);
      if (enrolled) {
        (there ? present : absent).add(seat.path("agentId").asLong());
      }
      if (enrolled && there && course.path("questionsPerExam").asInt() > 0) {
        result(course, seat.path("agentId").asLong(), day, chance);
      }
    }
    String path = "training-sessions/" + session.path("id").asLong();
    JsonNode marked = maker.post(path + "/attendance", attendance);
    maker.post(path + "/hold", marked.path("version").asInt(), Api.JSON.createObjectNode());
    if (number % 3 != 2) {
      checker.post(
          "class-hours/" + session.path("id").asLong() + "/confirm", MissingNode.getInstance());
    }
  }

  /** Plans a session of a course and seats people of all teams in it. */
  private JsonNode plan(JsonNode course, LocalDate day, int seats) {
    Chance chance = Chance.of(seed, "seats", course.path("code").asText(), day.toString());
    List<Worker> here =
        world.workers().stream()
            .filter(worker -> worker.known() && worker.employed(day))
            .filter(worker -> ids.containsKey(worker.employeeNo()))
            .toList();
    List<Worker> leads = here.stream().filter(Worker::lead).toList();
    Worker instructor = chance.pick(leads);
    Instant from = Instant.ofEpochMilli(Period.at(day, START));
    ObjectNode draft = Api.JSON.createObjectNode();
    draft.put("course", course.path("code").asText());
    draft.put("startsAt", from.toString());
    draft.put("endsAt", from.plus(Duration.ofMinutes(course.path("minutes").asInt())).toString());
    draft.put("zone", Period.ZONE.getId());
    draft.put("room", chance.pick(List.of("一号培训室", "二号培训室", "大会议室")));
    draft.put("capacity", seats);
    draft.put("instructorId", id(instructor));
    JsonNode session = maker.post("training-sessions", draft);
    List<Worker> drawn = new ArrayList<>(here);
    drawn.remove(instructor);
    ObjectNode wish = Api.JSON.createObjectNode();
    ArrayNode agents = wish.putArray("agents");
    int wanted = Math.min(drawn.size(), seats + (day.isAfter(world.period().lastDay()) ? 2 : 0));
    while (agents.size() < wanted) {
      agents.add(id(drawn.remove(chance.between(0, drawn.size() - 1))));
    }
    return maker.post("training-sessions/" + session.path("id").asLong() + "/enrolments", wish);
  }

  /** What came of the exam, and of a second try where the first went wrong. */
  private void result(JsonNode course, long agent, LocalDate day, Chance chance) {
    Worker worker =
        world.workers().stream()
            .filter(each -> Long.valueOf(agent).equals(ids.get(each.employeeNo())))
            .findFirst()
            .orElseThrow();
    LocalDate sat = day.plusDays(chance.between(1, 3));
    int score = score(87 + 5 * worker.traits().skill() + 7 * chance.normal());
    result(course, worker, sat, score);
    if (score < course.path("passMark").asInt()) {
      result(course, worker, sat.plusDays(4), score(90 + 4 * chance.normal()));
    }
  }

  private void result(JsonNode course, Worker worker, LocalDate day, int score) {
    if (!day.isAfter(world.period().lastDay()) && worker.employed(day)) {
      ObjectNode row = results.addObject();
      row.put("employeeNo", worker.employeeNo());
      row.put("course", course.path("code").asText());
      row.put("day", day.toString());
      row.put("score", score);
    }
  }

  private static int score(double drawn) {
    return (int) Math.round(Math.max(20, Math.min(100, drawn)));
  }

  private long id(Worker worker) {
    return Objects.requireNonNull(ids.get(worker.employeeNo()));
  }

  private static List<JsonNode> documents() {
    try (InputStream file = DemoTraining.class.getResourceAsStream("courses.json")) {
      List<JsonNode> courses = new ArrayList<>();
      Api.JSON.readTree(Objects.requireNonNull(file, "courses.json")).forEach(courses::add);
      return courses;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
