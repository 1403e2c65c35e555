package org.meritdesk.launcher.demo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one written contact as they are typed. */
final class Conversation {
  private final Phrases phrases;
  private final Visit visit;
  private final @Nullable Worker worker;
  private final Chance chance;
  private final String language;
  private final Topic.Says says;
  private final Phrases.Filling filling;
  private final List<Topic.More> questions = new ArrayList<>();
  private final List<Leg.Line> lines = new ArrayList<>();
  private Topic.@Nullable More open;

  Conversation(Phrases phrases, Visit visit, @Nullable Worker worker, Chance chance) {
    this.phrases = phrases;
    this.visit = visit;
    this.worker = worker;
    this.chance = chance;
    this.language = visit.topic().english().spoken() ? visit.language() : "zh";
    this.says = visit.topic().in(language);
    this.filling = phrases.filling(language, Chance.of(0, visit.matter()));
    List<Topic.More> general = new ArrayList<>(phrases.more(language));
    List<Topic.More> own = new ArrayList<>(says.more());
    while (!own.isEmpty()) {
      questions.add(own.remove(chance.between(0, own.size() - 1)));
    }
    while (!general.isEmpty()) {
      questions.add(general.remove(chance.between(0, general.size() - 1)));
    }
  }

  List<Leg.Line> lines() {
    return List.copyOf(lines);
  }

  void continuing(List<Leg.Line> earlier) {
    lines.addAll(earlier);
  }

  String question() {
    String still = visit.attempt() > 1 ? phrases.any("still", language, chance) : "";
    return still + says.ask().get(asked() % says.ask().size());
  }

  /** Questions and answers of a topic stand in the same order. */
  private int asked() {
    return Math.floorMod(visit.matter().hashCode(), says.ask().size());
  }

  /** The customer's first words; the moment of the last of them. */
  long opening(long at, boolean withBot) {
    long now = at + 200;
    if (withBot && chance.happens(0.22)) {
      customer(now, phrases.any("ping", language, chance));
      now += chance.seconds(chance.between(3, 9));
    }
    customer(now, question());
    if (withBot && chance.happens(0.4)) {
      lines.add(new Leg.Line(now + 700, "bot", null, false, phrases.any("bot", language, chance)));
    }
    return now;
  }

  void customer(long at, String text) {
    lines.add(new Leg.Line(at, "customer", null, false, filling.into(text)));
  }

  /** The next question, or the first again when all are asked. */
  void next(long at) {
    Topic.More more = questions.remove(0);
    questions.add(more);
    open = more;
    customer(at, more.question());
  }

  void answer(long at, boolean first, boolean stuck) {
    String text = stuck ? chance.pick(says.stuck()) : settled();
    StringBuilder reply = new StringBuilder();
    if (first) {
      reply.append(phrases.any("greet", language, chance)).append(language.equals("en") ? " " : "");
    }
    double warmth = worker == null ? 0 : worker.traits().warmth();
    if (chance.happens(Math.max(0.02, 0.22 + 0.16 * warmth))) {
      reply.append(phrases.any("warm", language, chance));
    } else if (stuck && chance.happens(Math.max(0, -0.25 * warmth))) {
      reply.append(phrases.any("curt", language, chance));
    }
    agent(at, reply.append(text).toString(), false);
    open = null;
  }

  private String settled() {
    return open == null ? says.answer().get(asked() % says.answer().size()) : open.answer();
  }

  void handover(long at) {
    agent(at, phrases.any("handover", language, chance), false);
    agent(at + 1500, phrases.any("note", language, chance), true);
  }

  void thanks(long at) {
    customer(at, phrases.any("thanks", language, chance));
  }

  void unhappy(long at) {
    customer(at, phrases.any("unhappy", language, chance));
  }

  void bye(long at) {
    agent(at, phrases.any("bye", language, chance), false);
  }

  private void agent(long at, String text, boolean inside) {
    String account = worker == null ? null : worker.account();
    lines.add(new Leg.Line(at, "agent", account, inside, filling.into(text)));
  }
}
