package org.meritdesk.launcher.demo;

import java.util.ArrayList;
import java.util.List;

/** A written conversation: rounds of question and answer that fit its outcome. */
final class Chats implements Service {
  private final Desk desk;
  private final Pace pace;
  private final Phrases phrases;

  Chats(Desk desk, Phrases phrases) {
    this.desk = desk;
    this.pace = Pace.of(desk);
    this.phrases = phrases;
  }

  @Override
  public long patience(Visit visit, Chance chance) {
    return chance.seconds((desk == Desk.CASES ? 3600 : 40) + chance.exponential(pace.patience()));
  }

  @Override
  public long before(Visit visit, Chance chance) {
    return desk == Desk.CASES ? 1000 : chance.seconds(chance.between(2, 6));
  }

  @Override
  public List<Leg.Line> leftBehind(Visit visit, long goneAt, Chance chance) {
    Conversation thread = new Conversation(phrases, visit, null, chance);
    thread.customer(visit.at() + 1000, thread.question());
    return thread.lines();
  }

  @Override
  public Served serve(Leg leg, Floor.Choice agent, Chance chance) {
    Worker worker = agent.worker();
    Conversation thread = new Conversation(phrases, leg.visit(), worker, chance);
    boolean handover = !leg.second() && chance.happens(0.045 - 0.012 * worker.traits().skill());
    boolean resolved = chance.happens(Service.resolving(worker, leg));
    long opened = leg.visit().at();
    long asked = opened + 900;
    if (!leg.second()) {
      asked = thread.opening(opened, desk != Desk.CASES);
    } else {
      thread.continuing(leg.lines());
    }
    int rounds = handover ? 1 : 1 + chance.weighted(pace.rounds());
    long at = Math.max(agent.at(), asked);
    for (int round = 1; round <= rounds; round++) {
      at += reply(worker, agent.inHand(), chance);
      boolean last = round == rounds;
      if (handover) {
        thread.handover(at);
      } else {
        thread.answer(at, round == 1 && !leg.second(), last && !resolved);
      }
      if (!last) {
        at += chance.seconds(chance.logNormal(pace.think(), 0.7));
        thread.next(at);
      }
    }
    return handover
        ? handedOver(leg, agent, thread, at, chance)
        : closed(leg, agent, thread, at, resolved, chance);
  }

  private Served handedOver(
      Leg leg, Floor.Choice agent, Conversation thread, long at, Chance chance) {
    long end = at + 2000;
    List<Facts.Phase> phases = phases(leg, agent, end, end + chance.seconds(10));
    List<Facts.Segment> segments =
        segments(leg, agent, end, chance.happens(0.7) ? "blind" : "escalation");
    Leg next =
        new Leg(
            leg.visit(),
            end,
            agent.worker(),
            phases,
            segments,
            thread.lines(),
            leg.waited() + agent.at() - leg.queuedAt());
    return new Served(phases, segments, thread.lines(), end, "agent", end + 10_000, false, next);
  }

  private Served closed(
      Leg leg,
      Floor.Choice agent,
      Conversation thread,
      long answered,
      boolean resolved,
      Chance chance) {
    long at = answered + chance.seconds(chance.logNormal(pace.think() / 2, 0.5));
    if (resolved && chance.happens(0.8)) {
      thread.thanks(at);
      at += chance.seconds(chance.between(4, 15));
      if (chance.happens(0.6)) {
        thread.bye(at);
      }
    } else if (!resolved) {
      thread.unhappy(at);
      at += reply(agent.worker(), agent.inHand(), chance);
      if (chance.happens(0.85 + 0.05 * agent.worker().traits().warmth())) {
        thread.answer(at, false, true);
      }
    }
    long end = at + chance.seconds(chance.between(15, 60));
    long free = end + chance.seconds(Math.max(5, chance.logNormal(45, 0.5)));
    String by = List.of("agent", "customer", "system").get(chance.weighted(5, 3, 2));
    return new Served(
        phases(leg, agent, end, free),
        segments(leg, agent, end, "none"),
        thread.lines(),
        end,
        by,
        free,
        resolved,
        null);
  }

  private long reply(Worker worker, int inHand, Chance chance) {
    double median = pace.reply() * (1 + 0.25 * inHand) * (1 - 0.2 * worker.traits().speed());
    return chance.seconds(Math.max(3, chance.logNormal(median, 0.6)));
  }

  private static List<Facts.Phase> phases(Leg leg, Floor.Choice agent, long end, long free) {
    String account = agent.worker().account();
    List<Facts.Phase> phases = new ArrayList<>(leg.phases());
    phases.add(new Facts.Phase(null, "queue", new Span(leg.queuedAt(), agent.at())));
    phases.add(new Facts.Phase(account, "interact", new Span(agent.at(), end)));
    phases.add(new Facts.Phase(account, "wrapup", new Span(end, free)));
    return phases;
  }

  private static List<Facts.Segment> segments(
      Leg leg, Floor.Choice agent, long end, String handover) {
    List<Facts.Segment> segments = new ArrayList<>(leg.segments());
    segments.add(new Facts.Segment(agent.worker().account(), new Span(agent.at(), end), handover));
    return segments;
  }
}
