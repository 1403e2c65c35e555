package org.meritdesk.launcher.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BiConsumer;

/**
 * One desk day by day, first come first served: whoever waits longer than their patience goes;
 * every other contact takes the agent who is free first.
 */
final class DeskRun {
  private static final long LONGEST_HANDOVER_WAIT = 900_000;

  private final Desk desk;
  private final long seed;
  private final Phrases phrases;
  private final Facts.Sink sink;
  private final Arrivals arrivals;
  private final Service service;
  private final Aftermath aftermath;
  private final BiConsumer<Worker, LocalDate> handled;
  private final List<Visit> carried = new ArrayList<>();

  DeskRun(
      Desk desk,
      double share,
      long seed,
      Phrases phrases,
      Facts.Sink sink,
      BiConsumer<Worker, LocalDate> handled) {
    this.desk = desk;
    this.seed = seed;
    this.phrases = phrases;
    this.sink = sink;
    this.handled = handled;
    this.arrivals = new Arrivals(desk, share, phrases);
    this.service = desk.spoken() ? new Calls() : new Chats(desk, this.phrases);
    this.aftermath = new Aftermath(desk, phrases, sink);
  }

  void day(LocalDate day, List<Duty> duties) {
    Chance chance = Chance.of(seed, desk.name(), day.toString());
    Floor floor = new Floor(duties, desk.capacity());
    PriorityQueue<Leg> waiting =
        new PriorityQueue<>(
            Comparator.comparingLong(Leg::queuedAt).thenComparing(leg -> leg.visit().id()));
    long midnight = Period.midnight(day.plusDays(1));
    List<Visit> today = carried.stream().filter(visit -> visit.at() < midnight).toList();
    carried.removeAll(today);
    arrivals.of(day, chance, visit -> waiting.add(first(visit, chance)));
    today.forEach(visit -> waiting.add(first(visit, chance)));
    while (!waiting.isEmpty()) {
      Leg leg = waiting.remove();
      Floor.Choice agent = floor.next(leg.queuedAt(), leg.from());
      long patience = leg.second() ? LONGEST_HANDOVER_WAIT : service.patience(leg.visit(), chance);
      if (!leg.second() && desk.spoken() && chance.happens(0.06)) {
        selfServed(leg);
      } else if (agent == null || agent.at() > leg.queuedAt() + patience) {
        givenUp(leg, leg.queuedAt() + patience, chance);
      } else {
        Served served = service.serve(leg, agent, chance);
        floor.occupy(agent, served.freeAt());
        if (served.next() != null) {
          waiting.add(served.next());
        } else {
          close(leg, served, agent, day, chance);
          aftermath.of(
              waitedFor(leg, agent),
              served,
              agent.worker(),
              chance,
              visit -> {
                if (visit.at() < midnight) {
                  waiting.add(first(visit, chance));
                } else {
                  carried.add(visit);
                }
              });
        }
      }
    }
  }

  private Leg first(Visit visit, Chance chance) {
    long queued = visit.at() + service.before(visit, chance);
    return new Leg(visit, queued, null, List.of(), List.of(), List.of(), 0);
  }

  private static Leg waitedFor(Leg leg, Floor.Choice agent) {
    long waited = leg.waited() + agent.at() - leg.queuedAt();
    return new Leg(
        leg.visit(), leg.queuedAt(), leg.from(), leg.phases(), leg.segments(), leg.lines(), waited);
  }

  private void close(Leg leg, Served served, Floor.Choice agent, LocalDate day, Chance chance) {
    contact(
        leg.visit(),
        new Span(leg.visit().at(), served.closedAt()),
        served.closedBy(),
        "HANDLED",
        served.phases(),
        served.segments());
    write(leg.visit(), served.lines());
    handled.accept(agent.worker(), day);
  }

  private void selfServed(Leg leg) {
    Span open = new Span(leg.visit().at(), leg.queuedAt());
    contact(leg.visit(), open, "customer", "SELF_SERVED", List.of(), List.of());
  }

  /** Nobody came in time; after a handover the contact was still served by the first agent. */
  private void givenUp(Leg leg, long at, Chance chance) {
    List<Facts.Phase> phases = new ArrayList<>(leg.phases());
    phases.add(new Facts.Phase(null, "queue", new Span(leg.queuedAt(), at)));
    contact(
        leg.visit(),
        new Span(leg.visit().at(), at),
        "customer",
        leg.second() ? "HANDLED" : "ABANDONED",
        phases,
        leg.segments());
    write(leg.visit(), leg.second() ? leg.lines() : service.leftBehind(leg.visit(), at, chance));
  }

  private void contact(
      Visit visit,
      Span open,
      String closedBy,
      String outcome,
      List<Facts.Phase> phases,
      List<Facts.Segment> segments) {
    sink.take(
        new Facts.Contact(
            desk,
            visit.id(),
            visit.customer(),
            visit.topic().issue(),
            visit.topic().urgent(),
            visit.language(),
            open,
            closedBy,
            outcome,
            phases,
            segments));
  }

  private void write(Visit visit, List<Leg.Line> lines) {
    int number = 0;
    for (Leg.Line line : lines) {
      sink.take(
          new Facts.Message(
              desk,
              visit.id() + "-m" + ++number,
              visit.id(),
              line.at(),
              line.authorKind(),
              line.author(),
              line.inside(),
              line.text()));
    }
  }
}
