package org.meritdesk.launcher.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** What the shop's own books say of presale: orders won and money taken, by agent and day. */
final class Shop {
  private record Key(LocalDate day, int number) {}

  private final Map<Integer, Worker> workers = new TreeMap<>();
  private final Map<Key, Integer> enquiries = new java.util.HashMap<>();

  void enquiry(Worker worker, LocalDate day) {
    workers.put(worker.number(), worker);
    enquiries.merge(new Key(day, worker.number()), 1, Integer::sum);
  }

  void close(long seed, LocalDate day, Facts.Sink sink) {
    for (Worker worker : workers.values()) {
      int asked = enquiries.getOrDefault(new Key(day, worker.number()), 0);
      if (asked == 0) {
        continue;
      }
      Chance chance = Chance.of(seed, "shop", worker.account(), day.toString());
      long orders = 0;
      long money = 0;
      for (int i = 0; i < asked; i++) {
        if (chance.happens(0.68 + 0.035 * worker.traits().skill())) {
          orders++;
          money += Math.round(chance.logNormal(168, 0.5));
        }
      }
      sink.take(
          new Facts.Outside(
              worker.home().desk().source(),
              "CONVERSION_RATE",
              worker.account(),
              day,
              orders,
              (long) asked));
      sink.take(
          new Facts.Outside(
              worker.home().desk().source(), "SALES_AMOUNT", worker.account(), day, money, null));
    }
  }
}
