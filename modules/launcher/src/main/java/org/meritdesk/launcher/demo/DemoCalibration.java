package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Two calibration sessions in every whole month, the last one still in discussion, and one in the
 * current month that waits for some (演示校准).
 */
final class DemoCalibration {
  private static final int CONTACTS = 6;

  private final long seed;
  private final Period period;
  private final Function<String, Api> signedIn;
  private int seeds;

  DemoCalibration(long seed, Period period, Function<String, Api> signedIn) {
    this.seed = seed;
    this.period = period;
    this.signedIn = signedIn;
  }

  String sessions() {
    int last = 2 * period.whole() - 1;
    for (int half = 0; half <= last; half++) {
      LocalDate first = period.month(half / 2).atDay(1);
      boolean early = half % 2 == 0;
      LocalDate from = early ? first : first.plusDays(15);
      LocalDate to = early ? first.plusDays(15) : first.plusMonths(1);
      String name = first.getMonthValue() + " 月" + (early ? "上" : "下") + "半月校准";
      JsonNode session = open(name, from, to, true);
      Judge.ALL.forEach(judge -> mark(session, judge, CONTACTS));
      agree(session);
      if (half < last) {
        maker().post(path(session) + "/close", MissingNode.getInstance());
      }
    }
    LocalDate current = period.month(period.whole()).atDay(1);
    JsonNode waiting =
        open(current.getMonthValue() + " 月校准", current.minusDays(14), current, false);
    mark(waiting, Judge.ALL.get(1), CONTACTS);
    mark(waiting, Judge.ALL.get(2), 2);
    mark(waiting, Judge.ALL.get(0), 1);
    return last + 2 + " sessions";
  }

  private Api maker() {
    return signedIn.apply(DemoUser.MAKER);
  }

  private static String path(JsonNode session) {
    return "calibrations/" + session.path("line").path("id").asLong();
  }

  private JsonNode open(String name, LocalDate from, LocalDate to, boolean withExpert) {
    ObjectNode wish = Api.JSON.createObjectNode();
    wish.put("name", name)
        .put("formCode", "ecommerce-chat")
        .put("dueOn", to.plusDays(6).toString());
    ArrayNode participants = wish.putArray("participants");
    Judge.ALL.forEach(judge -> participants.add(judge.login()));
    if (withExpert) {
      wish.put("expert", Judge.FIRST);
    }
    ObjectNode draw = wish.putObject("draw");
    draw.put("from", from.atStartOfDay(Period.ZONE).toInstant().toString());
    draw.put("to", to.atStartOfDay(Period.ZONE).toInstant().toString());
    draw.put("size", CONTACTS).put("channel", "chat").put("seed", seed + seeds++);
    return maker().post("calibrations", wish);
  }

  private void mark(JsonNode session, Judge judge, int contacts) {
    Api api = signedIn.apply(judge.login());
    for (int no = 1; no <= contacts; no++) {
      String contact = session.path("contacts").get(no - 1).path("recordId").asText();
      Traits traits = Traits.drawn(Chance.of(seed, "calibrated", contact));
      Chance chance = Chance.of(seed, "calibration", judge.login(), contact);
      ObjectNode body = Api.JSON.createObjectNode();
      body.set("answers", new Marks(session.path("form"), judge, traits, chance).answers());
      String path = path(session) + "/contacts/" + no;
      JsonNode saved = api.put(path + "/mark", 0, body);
      api.post(path + "/submit", saved.path("version").asInt(), MissingNode.getInstance());
    }
  }

  /** The expert's word holds where somebody marked otherwise. */
  private void agree(JsonNode session) {
    JsonNode marks = maker().get(path(session)).path("marks");
    int agreed = 0;
    for (JsonNode expert : marks) {
      if (!expert.path("expert").asBoolean()) {
        continue;
      }
      for (JsonNode other : marks) {
        if (other.path("contactNo").asInt() == expert.path("contactNo").asInt() && agreed < 3) {
          agreed += agree(session, expert, other);
        }
      }
    }
  }

  private int agree(JsonNode session, JsonNode expert, JsonNode other) {
    for (String criterion :
        (Iterable<String>) () -> expert.path("answers").path("byCriterion").fieldNames()) {
      String right = answer(expert, criterion);
      if (!right.isEmpty() && !right.equals(answer(other, criterion))) {
        ObjectNode note = Api.JSON.createObjectNode();
        note.put("contactNo", expert.path("contactNo").asInt());
        note.put("criterion", criterion).put("point", right).put("notApplicable", false);
        note.put("text", List.of("以评分锚点为准，按专家的判断", "原话已满足要求").get(right.length() % 2));
        maker().post(path(session) + "/notes", note);
        return 1;
      }
    }
    return 0;
  }

  private static String answer(JsonNode mark, String criterion) {
    return mark.path("answers").path("byCriterion").path(criterion).path("point").asText("");
  }
}
