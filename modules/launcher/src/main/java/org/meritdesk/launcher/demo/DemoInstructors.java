package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Who teaches: all but the last are certified, the last is still being observed. */
final class DemoInstructors {
  private static final List<String> PARTS = List.of("CONTENT", "DELIVERY", "INTERACTION", "TIMING");

  private final long seed;
  private final Api maker;
  private final Api checker;

  DemoInstructors(long seed, Function<String, Api> signedIn) {
    this.seed = seed;
    this.maker = signedIn.apply(DemoUser.MAKER);
    this.checker = signedIn.apply(DemoUser.CHECKER);
  }

  String instructors() {
    List<JsonNode> held = new ArrayList<>();
    List<Long> teachers = new ArrayList<>();
    maker.get("training-sessions?state=HELD&limit=200").path("sessions").forEach(held::add);
    for (JsonNode session : held) {
      long teacher = session.path("instructorId").asLong();
      if (!teachers.contains(teacher)) {
        teachers.add(teacher);
      }
    }
    for (long teacher : teachers) {
      boolean last = teacher == teachers.get(teachers.size() - 1);
      name(teacher, held, last);
    }
    return teachers.size() + " named, one still observed";
  }

  private void name(long teacher, List<JsonNode> held, boolean last) {
    String path = "instructors/" + teacher;
    maker.post("instructors", Api.JSON.createObjectNode().put("agent", teacher));
    JsonNode now = observe(path, teacher, held, maker);
    if (last) {
      return;
    }
    now = observe(path, teacher, held, checker);
    if (now.path("missing").isEmpty()) {
      checker.post(path + "/certify", MissingNode.getInstance());
    }
  }

  private JsonNode observe(String path, long teacher, List<JsonNode> held, Api who) {
    Chance chance =
        Chance.of(seed, "lesson", Long.toString(teacher), who == maker ? "first" : "second");
    String day = "";
    for (JsonNode session : held) {
      if (session.path("instructorId").asLong() == teacher) {
        day = session.path("startsAt").asText().substring(0, 10);
      }
    }
    ObjectNode lesson = Api.JSON.createObjectNode();
    lesson.put("seenOn", day);
    ObjectNode marks = lesson.putObject("marks");
    PARTS.forEach(part -> marks.put(part, chance.between(4, 5)));
    return who.post(path + "/lessons", lesson);
  }
}
