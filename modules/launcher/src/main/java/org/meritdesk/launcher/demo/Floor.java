package org.meritdesk.launcher.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The agents of a desk on one day, each with as many places as contacts served at once. */
final class Floor {
  /** An agent who can take a contact at a moment, with so many others already in hand. */
  record Choice(Worker worker, int place, long at, int inHand, long idleSince) {}

  private static final Comparator<Choice> FIRST =
      Comparator.comparingLong(Choice::at)
          .thenComparingInt(Choice::inHand)
          .thenComparingLong(Choice::idleSince)
          .thenComparingInt(choice -> choice.worker().number());

  private record Seat(Duty duty, long[] freeAt) {}

  private final List<Seat> seats = new ArrayList<>();

  Floor(List<Duty> duties, int capacity) {
    duties.forEach(duty -> seats.add(new Seat(duty, new long[capacity])));
  }

  /** Who is free first from this moment on: the one with least in hand, then the longest idle. */
  @Nullable Choice next(long moment, @Nullable Worker except) {
    return seats.stream()
        .filter(seat -> except == null || seat.duty().worker().number() != except.number())
        .map(seat -> choice(seat, moment))
        .filter(java.util.Objects::nonNull)
        .min(FIRST)
        .orElse(null);
  }

  void occupy(Choice choice, long until) {
    for (Seat seat : seats) {
      if (seat.duty().worker().equals(choice.worker())) {
        seat.freeAt()[choice.place()] = until;
      }
    }
  }

  private static @Nullable Choice choice(Seat seat, long moment) {
    int place = 0;
    for (int i = 1; i < seat.freeAt().length; i++) {
      if (seat.freeAt()[i] < seat.freeAt()[place]) {
        place = i;
      }
    }
    long free = seat.freeAt()[place];
    Long at = seat.duty().nextAvailable(Math.max(moment, free));
    if (at == null) {
      return null;
    }
    int inHand = 0;
    long idleSince = free;
    for (long other : seat.freeAt()) {
      inHand += other > at ? 1 : 0;
      idleSince = Math.max(idleSince, other);
    }
    return new Choice(seat.duty().worker(), place, at, inHand, idleSince);
  }
}
