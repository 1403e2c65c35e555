package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.ServedPart;
import org.meritdesk.ingestion.api.ServedParts;
import org.meritdesk.people.api.UserView;
import org.meritdesk.quality.api.CalibrationDraw;
import org.meritdesk.quality.api.CalibrationPart;
import org.meritdesk.quality.api.CalibrationRequest;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.quality.domain.calibration.RandomDraw;

/** Which contacts a session is about: named, or drawn (校准样本). */
@ApplicationScoped
class CalibrationContacts {

  private static final int MOST = 50;
  private static final Duration SPAN = Duration.ofDays(31);

  private ServedParts parts;

  @Inject
  CalibrationContacts(ServedParts parts) {
    this.parts = parts;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected CalibrationContacts() {}

  /** What was chosen, and for a draw from how many with which seed. */
  record Chosen(List<ServedPart> parts, @Nullable Integer population, @Nullable Long seed) {}

  Chosen of(CalibrationRequest request, List<UserView> graders, long freshSeed) {
    CalibrationDraw draw = request.draw();
    if (draw == null) {
      return new Chosen(named(request.contacts(), graders), null, null);
    }
    if (!request.contacts().isEmpty()) {
      throw QualityProblem.CALIBRATION_FIELD.problem("field", "contacts");
    }
    return drawn(draw, graders, freshSeed);
  }

  private List<ServedPart> named(List<CalibrationPart> wanted, List<UserView> graders) {
    if (wanted.isEmpty() || wanted.size() > MOST) {
      throw QualityProblem.CALIBRATION_FIELD.problem("field", "contacts");
    }
    List<ServedPart> found = new ArrayList<>();
    Set<List<Long>> seen = new HashSet<>();
    for (CalibrationPart each : wanted) {
      ServedPart part = part(each);
      graders.stream()
          .filter(user -> served(user, part))
          .findFirst()
          .ifPresent(
              user -> {
                throw QualityProblem.CALIBRATION_OWN_CONTACT.problem(
                    "login", user.login(), "contact", part.recordId());
              });
      if (seen.add(List.of(part.recordId(), part.accountId()))) {
        found.add(part);
      }
    }
    return found;
  }

  private ServedPart part(CalibrationPart wanted) {
    Long account = wanted.accountId();
    return parts.of(wanted.recordId()).stream()
        .filter(part -> account == null || part.accountId() == account)
        .findFirst()
        .orElseThrow(
            () ->
                QualityProblem.CALIBRATION_CONTACT_UNKNOWN.problem(
                    "contact", wanted.recordId(), "account", account == null ? "" : account));
  }

  private Chosen drawn(CalibrationDraw draw, List<UserView> graders, long freshSeed) {
    if (draw.size() < 1 || draw.size() > MOST) {
      throw QualityProblem.CALIBRATION_FIELD.problem("field", "draw.size");
    }
    if (!draw.from().isBefore(draw.to())
        || Duration.between(draw.from(), draw.to()).compareTo(SPAN) > 0) {
      throw QualityProblem.CALIBRATION_FIELD.problem("field", "draw.from");
    }
    List<ServedPart> all =
        parts.during(draw.from(), draw.to(), Set.of()).stream()
            .filter(part -> draw.channel() == null || draw.channel().equals(part.channel()))
            .filter(part -> graders.stream().noneMatch(user -> served(user, part)))
            .sorted(
                Comparator.comparingLong(ServedPart::recordId)
                    .thenComparingLong(ServedPart::accountId))
            .toList();
    if (all.size() < draw.size()) {
      throw QualityProblem.CALIBRATION_DRAW_SHORT.problem(
          "found", all.size(), "wanted", draw.size());
    }
    Long given = draw.seed();
    long seed = given == null ? freshSeed : given;
    return new Chosen(RandomDraw.of(all, draw.size(), seed), all.size(), seed);
  }

  private static boolean served(UserView user, ServedPart part) {
    Long agent = user.agentId();
    return agent != null && agent == part.agentId();
  }
}
