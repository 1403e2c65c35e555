package org.meritdesk.launcher.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What follows a contact: a rating, a complaint, the same customer again within a day. */
final class Aftermath {
  private static final long HOUR = 3_600_000;
  private static final List<String> CAUSES =
      List.of("attitude", "error", "process", "product", "logistics", "policy", "unknown");

  private final Desk desk;
  private final Phrases phrases;
  private final Facts.Sink sink;

  Aftermath(Desk desk, Phrases phrases, Facts.Sink sink) {
    this.desk = desk;
    this.phrases = phrases;
    this.sink = sink;
  }

  void of(Leg leg, Served served, Worker agent, Chance chance, Consumer<Visit> again) {
    Visit visit = leg.visit();
    double waited = leg.waited() / 1000.0;
    if (chance.happens(answering())) {
      rate(visit, served, agent, waited, chance);
    }
    double upset = 0.0025 + (served.resolved() ? 0 : 0.035) + (visit.attempt() > 1 ? 0.02 : 0);
    if (chance.happens(upset * (1 - 0.3 * agent.traits().warmth()))) {
      complain(visit, served, agent, chance);
    }
    if (!served.resolved() && visit.customer() != null && chance.happens(0.8)) {
      Visit next = comingBack(visit, served.closedAt(), chance);
      if (next != null) {
        again.accept(next);
      }
    }
  }

  private double answering() {
    return switch (desk) {
      case HOTLINE -> 0.24;
      case PRESALE, AFTERSALE -> 0.38;
      case COMMUNITY -> 0.25;
      case CASES -> 0.5;
    };
  }

  private void rate(Visit visit, Served served, Worker agent, double waited, Chance chance) {
    double patience = desk.spoken() ? 90 : 6 * Pace.of(desk).reply();
    double mean =
        4.72
            + 0.16 * agent.traits().skill()
            + 0.18 * agent.traits().warmth()
            - (served.resolved() ? 0 : 1.5)
            - Math.min(1.1, 0.45 * waited / patience)
            - (visit.attempt() > 1 ? 0.35 : 0);
    int stars = (int) Math.max(1, Math.min(5, Math.round(mean + 0.7 * chance.normal())));
    String word = null;
    if (chance.happens(0.2) && stars != 3) {
      word = phrases.any(stars > 3 ? "praise" : "blame", visit.language(), chance);
    }
    long at = served.closedAt() + chance.seconds(20 + chance.exponential(300));
    sink.take(
        new Facts.Rating(desk, "r-" + visit.id(), visit.id(), agent.account(), stars, at, word));
  }

  private void complain(Visit visit, Served served, Worker agent, Chance chance) {
    double rude = 1.2 - 0.45 * agent.traits().warmth();
    double wrong = 1.2 - 0.45 * agent.traits().skill();
    String cause = CAUSES.get(chance.weighted(rude, wrong, 0.8, 1.4, 1.3, 0.6, 0.3));
    long at = served.closedAt() + chance.seconds(600 + chance.exponential(5400));
    Long escalated = chance.happens(0.09) ? at + chance.seconds(chance.exponential(7200)) : null;
    long resolved = at + chance.seconds(3600 + chance.exponential(30_000));
    sink.take(
        new Facts.Complaint(
            desk,
            "k-" + visit.id(),
            visit.id(),
            agent.account(),
            at,
            cause,
            chance.happens(0.8),
            escalated,
            escalated == null ? resolved : Math.max(resolved, escalated + HOUR)));
  }

  private @Nullable Visit comingBack(Visit visit, long closed, Chance chance) {
    long at = closed + chance.seconds(900 + chance.exponential(4.5 * 3600));
    LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(at), Period.ZONE);
    long opens = Period.midnight(day) + Arrivals.OPENS * HOUR;
    long closes = Period.midnight(day) + desk.closes() * HOUR - HOUR / 2;
    if (at >= closes) {
      opens = Period.midnight(day.plusDays(1)) + Arrivals.OPENS * HOUR;
    }
    if (at >= closes || at < opens) {
      at = opens + chance.seconds(60 + chance.exponential(3000));
    }
    if (at - closed >= 24 * HOUR) {
      return null;
    }
    String id = visit.matter() + "-again" + visit.attempt();
    return new Visit(
        at, id, visit.customer(), visit.topic(), visit.language(), visit.attempt() + 1);
  }
}
