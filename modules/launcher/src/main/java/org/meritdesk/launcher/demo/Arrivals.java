package org.meritdesk.launcher.demo;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Customers by a Poisson process whose rate follows hour, weekday and the sales of the year. */
final class Arrivals {
  static final int OPENS = 8;
  private static final double[] HOURS = {
    0.50, 0.85, 1.05, 0.95, 0.75, 0.95, 1.30, 1.35, 1.20, 0.85, 0.75, 0.70, 0.65, 0.40
  };
  private static final double[] WEEKDAYS = {1.12, 1.05, 1.00, 1.00, 1.03, 0.92, 0.88};
  private static final List<MonthDay> SALES =
      List.of(MonthDay.of(6, 18), MonthDay.of(11, 11), MonthDay.of(12, 12));
  private static final long HOUR = 3_600_000;

  private final Desk desk;
  private final double share;
  private final List<Topic> topics;

  Arrivals(Desk desk, double share, Phrases phrases) {
    this.desk = desk;
    this.share = share;
    this.topics = phrases.topics(desk);
  }

  void of(LocalDate day, Chance chance, Consumer<Visit> visits) {
    double busy = chance.logNormal(1, 0.06) * WEEKDAYS[day.getDayOfWeek().getValue() - 1];
    if (SALES.contains(MonthDay.from(day))) {
      busy *= 1.35;
    }
    double all = 0;
    for (int hour = OPENS; hour < desk.closes(); hour++) {
      all += HOURS[hour - OPENS];
    }
    int number = 0;
    for (int hour = OPENS; hour < desk.closes(); hour++) {
      double mean = desk.contactsPerDay() * share * busy * HOURS[hour - OPENS] / all;
      long from = Period.midnight(day) + hour * HOUR;
      long gone = 0;
      long span = hour == desk.closes() - 1 ? HOUR / 2 : HOUR;
      while (true) {
        gone += Math.round(chance.exponential(HOUR / mean));
        if (gone >= span) {
          break;
        }
        visits.accept(visit(day, from + gone, ++number, chance));
      }
    }
  }

  private Visit visit(LocalDate day, long at, int number, Chance chance) {
    String customer =
        chance.happens(desk.spoken() ? 0.93 : 1)
            ? String.format(Locale.ROOT, "%s-%06d", desk.source(), chance.between(1, 90_000))
            : null;
    String id =
        String.format(
            Locale.ROOT, "%s-%s-%04d", desk.queue(), day.toString().replace("-", ""), number);
    String language = chance.happens(english()) ? "en" : "zh";
    Topic topic = chance.pick(topics);
    String spoken = desk.spoken() || topic.english().spoken() ? language : "zh";
    return new Visit(at, id, customer, topic, spoken, 1);
  }

  private double english() {
    return switch (desk) {
      case AFTERSALE -> 0.18;
      case CASES -> 0.2;
      case HOTLINE -> 0.04;
      case PRESALE, COMMUNITY -> 0;
    };
  }
}
