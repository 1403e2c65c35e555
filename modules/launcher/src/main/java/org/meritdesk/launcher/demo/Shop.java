package org.meritdesk.launcher.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the shop's own books say, by agent and day: of presale the orders won and the money taken,
 * of after-sale the returns that were withdrawn.
 */
final class Shop {
  private record Key(LocalDate day, int number) {}

  private final Map<Integer, Worker> workers = new TreeMap<>();
  private final Map<Key, Integer> enquiries = new HashMap<>();
  private final Map<Integer, Worker> afterSale = new TreeMap<>();
  private final Map<Key, Integer> cases = new HashMap<>();

  void enquiry(Worker worker, LocalDate day) {
    workers.put(worker.number(), worker);
    enquiries.merge(new Key(day, worker.number()), 1, Integer::sum);
  }

  void afterSale(Worker worker, LocalDate day) {
    afterSale.put(worker.number(), worker);
    cases.merge(new Key(day, worker.number()), 1, Integer::sum);
  }

  void close(long seed, LocalDate day, Facts.Sink sink) {
    orders(seed, day, sink);
    returns(seed, day, sink);
  }

  private void returns(long seed, LocalDate day, Facts.Sink sink) {
    for (Worker worker : afterSale.values()) {
      int asked = cases.getOrDefault(new Key(day, worker.number()), 0);
      Chance chance = Chance.of(seed, "returns", worker.account(), day.toString());
      long avoided = 0;
      for (int i = 0; i < asked; i++) {
        if (chance.happens(0.03 + 0.01 * worker.traits().skill())) {
          avoided++;
        }
      }
      if (avoided > 0) {
        sink.take(
            new Facts.Outside(
                worker.home().desk().source(),
                "RETURNS_AVOIDED",
                worker.account(),
                day,
                avoided,
                null));
      }
    }
  }

  private void orders(long seed, LocalDate day, Facts.Sink sink) {
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
