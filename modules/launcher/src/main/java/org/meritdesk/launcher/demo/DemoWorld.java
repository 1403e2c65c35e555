package org.meritdesk.launcher.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The whole demo: from a seed and a last day always the same months. */
final class DemoWorld {
  private final long seed;
  private final DemoSize size;
  private final Period period;
  private final List<Worker> workers;

  DemoWorld(long seed, DemoSize size, LocalDate lastDay) {
    this.seed = seed;
    this.size = size;
    this.period = new Period(lastDay, size.wholeMonths());
    this.workers = Roster.of(seed, size, period);
  }

  Period period() {
    return period;
  }

  List<Worker> workers() {
    return workers;
  }

  void run(Facts.Sink sink) {
    Phrases phrases = Phrases.shipped();
    Shop shop = new Shop();
    Map<Desk, DeskRun> desks = new EnumMap<>(Desk.class);
    for (Desk desk : Desk.values()) {
      desks.put(
          desk,
          new DeskRun(
              desk,
              size.share(desk),
              seed,
              phrases,
              sink,
              (worker, day) -> {
                if (desk == Desk.PRESALE) {
                  shop.enquiry(worker, day);
                } else if (desk == Desk.AFTERSALE) {
                  shop.afterSale(worker, day);
                }
              }));
    }
    period
        .days()
        .forEach(
            day -> {
              List<Duty> duties =
                  workers.stream()
                      .map(worker -> Duty.of(seed, worker, day))
                      .filter(Objects::nonNull)
                      .toList();
              duties.forEach(duty -> states(duty, day, sink));
              desks.forEach((desk, run) -> run.day(day, at(desk, duties, day)));
              shop.close(seed, day, sink);
            });
  }

  private static List<Duty> at(Desk desk, List<Duty> duties, LocalDate day) {
    return duties.stream().filter(duty -> duty.worker().team(day).desk() == desk).toList();
  }

  private static void states(Duty duty, LocalDate day, Facts.Sink sink) {
    Worker worker = duty.worker();
    int number = 0;
    for (Duty.State state : duty.states()) {
      String id = worker.account() + "-" + day + "-" + ++number;
      sink.take(
          new Facts.AgentState(
              worker.team(day).desk().source(), id, worker.account(), state.name(), state.span()));
    }
  }
}
