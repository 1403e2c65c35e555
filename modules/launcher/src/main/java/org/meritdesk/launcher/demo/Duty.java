package org.meritdesk.launcher.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agent's day at work: when contacts may come, and the states the platform records. */
record Duty(Worker worker, List<Span> available, List<State> states) {
  /** One interval of a state, as platforms send it. */
  record State(String name, Span span) {}

  private static final int[] SHIFT_STARTS = {8, 10, 13, 8, 13};
  private static final long MINUTE = 60_000;
  private static final long HOURS_9 = 540 * MINUTE;

  /** Null on a day off. */
  static @Nullable Duty of(long seed, Worker worker, LocalDate day) {
    if (!worker.employed(day) || dayOff(worker, day)) {
      return null;
    }
    int week = (int) Math.floorDiv(day.toEpochDay() + 3, 7L);
    int start = SHIFT_STARTS[Math.floorMod(worker.number() + week, SHIFT_STARTS.length)];
    if (worker.home() == Team.CASES) {
      start = Math.min(start, 10);
    }
    Chance chance = Chance.of(seed, "duty", worker.account(), day.toString());
    return laidOut(worker, Period.at(day, LocalTime.of(start, 0)), chance);
  }

  private static boolean dayOff(Worker worker, LocalDate day) {
    int weekday = day.getDayOfWeek().getValue() - 1;
    int off = worker.number() % 7;
    return weekday == off || weekday == (off + 3) % 7;
  }

  private static Duty laidOut(Worker worker, long start, Chance chance) {
    long in = start - chance.between(0, 180) * 1000L;
    long briefed = start + chance.between(6, 12) * MINUTE;
    long tea = start + (95 + chance.between(0, 40)) * MINUTE;
    long meal = start + (190 + 20L * (worker.number() % 4)) * MINUTE;
    long nap = start + (390 + chance.between(0, 50)) * MINUTE;
    long end = start + HOURS_9;
    List<State> states = new ArrayList<>();
    states.add(new State("busy", new Span(in, briefed)));
    states.add(new State("available", new Span(briefed, tea)));
    long back = tea + (12 + chance.between(0, 6)) * MINUTE;
    states.add(new State("break", new Span(tea, back)));
    states.add(new State("available", new Span(back, meal)));
    back = meal + (55 + chance.between(0, 8)) * MINUTE;
    states.add(new State("break", new Span(meal, back)));
    states.add(new State("available", new Span(back, nap)));
    back = nap + (12 + chance.between(0, 6)) * MINUTE;
    states.add(new State("break", new Span(nap, back)));
    states.add(new State("available", new Span(back, end)));
    List<Span> free =
        states.stream().filter(s -> s.name().equals("available")).map(State::span).toList();
    return new Duty(worker, free, List.copyOf(states));
  }

  /** The first moment at or after this one when a contact may come, or null. */
  @Nullable Long nextAvailable(long moment) {
    for (Span span : available) {
      if (moment < span.to()) {
        return Math.max(moment, span.from());
      }
    }
    return null;
  }
}
