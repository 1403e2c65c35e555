package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.LowRating;
import org.meritdesk.ingestion.api.OpenQuestion;
import org.meritdesk.ingestion.api.Signals;
import org.meritdesk.ingestion.api.SourceView;
import org.meritdesk.ingestion.api.Sources;
import org.meritdesk.people.api.PlatformAccounts;
import org.meritdesk.training.api.AlertRule;

/** Finds what rules watch contact by contact and source by source (即时预警). */
@ApplicationScoped
class AlertSignals {

  private static final Duration LOOK_BACK = Duration.ofDays(1);

  /** A source that has been silent for so long was given up. */
  private static final Duration GIVEN_UP = Duration.ofDays(30);

  private static final int MOST = 500;

  private Signals signals;
  private Sources sources;
  private PlatformAccounts accounts;

  @Inject
  AlertSignals(Signals signals, Sources sources, PlatformAccounts accounts) {
    this.signals = signals;
    this.sources = sources;
    this.accounts = accounts;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected AlertSignals() {}

  /** What a rule finds now. */
  public List<AlertFound> find(AlertRule rule, AlertScene scene, Instant now) {
    return switch (rule.trigger()) {
      case BAD_RATING -> ratings(rule, scene, now);
      case UNANSWERED -> questions(rule, scene, now);
      case SOURCE_SILENT -> silent(rule, now);
      case MEASURES -> List.of();
    };
  }

  private List<AlertFound> ratings(AlertRule rule, AlertScene scene, Instant now) {
    List<LowRating> low = signals.lowRatings(now.minus(LOOK_BACK), rule.limit(), MOST);
    Map<Long, Long> agents =
        accounts.agentsOf(low.stream().map(LowRating::accountId).filter(Objects::nonNull).toList());
    List<AlertFound> found = new ArrayList<>();
    for (LowRating each : low) {
      Long agent = each.accountId() == null ? null : agents.get(each.accountId());
      found.add(
          new AlertFound(
              "RATING:" + each.ratingId(),
              agent,
              scene.teamOf(agent),
              null,
              null,
              each.recordId(),
              null,
              each.value().setScale(2, RoundingMode.HALF_UP),
              rule.limit(),
              1));
    }
    return found;
  }

  private List<AlertFound> questions(AlertRule rule, AlertScene scene, Instant now) {
    Instant before = now.minus(Duration.ofMinutes(rule.limit().longValue()));
    List<OpenQuestion> open = signals.unanswered(now.minus(LOOK_BACK), before, MOST);
    Map<Long, Long> agents =
        accounts.agentsOf(
            open.stream().map(OpenQuestion::accountId).filter(Objects::nonNull).toList());
    List<AlertFound> found = new ArrayList<>();
    for (OpenQuestion each : open) {
      Long agent = each.accountId() == null ? null : agents.get(each.accountId());
      found.add(
          new AlertFound(
              "CONTACT:" + each.recordId(),
              agent,
              scene.teamOf(agent),
              null,
              null,
              each.recordId(),
              null,
              minutes(each.since(), now),
              rule.limit(),
              1));
    }
    return found;
  }

  private List<AlertFound> silent(AlertRule rule, Instant now) {
    Duration limit = Duration.ofMinutes(rule.limit().longValue());
    List<AlertFound> found = new ArrayList<>();
    for (SourceView source : sources.all()) {
      Instant last = source.lastLoadAt();
      if (last != null && past(last, limit, now) && !past(last, GIVEN_UP, now)) {
        found.add(
            new AlertFound(
                "SOURCE:" + source.code(),
                null,
                null,
                null,
                source.code(),
                null,
                null,
                minutes(last, now),
                rule.limit(),
                1));
      }
    }
    return found;
  }

  private static boolean past(@Nullable Instant last, Duration limit, Instant now) {
    return last != null && last.plus(limit).isBefore(now);
  }

  private static BigDecimal minutes(Instant since, Instant now) {
    return BigDecimal.valueOf(Duration.between(since, now).toMinutes());
  }
}
