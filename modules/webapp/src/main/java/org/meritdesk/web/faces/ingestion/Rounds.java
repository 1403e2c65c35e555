package org.meritdesk.web.faces.ingestion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.MessageView;
import org.meritdesk.measures.api.Effect;
import org.meritdesk.measures.api.Measure;

/**
 * The rounds of a chat as the measures counted them (对话轮次): when asked, how long, in time or not.
 */
record Rounds(List<Round> all) {

  /**
   * One round.
   *
   * @param millis how long the answer took; null where none came
   * @param late whether it missed the three minutes
   */
  record Round(Instant askedAt, @Nullable Long millis, boolean late) {

    @Nullable Instant answeredAt() {
      return millis == null ? null : askedAt.plusMillis(millis);
    }
  }

  Rounds {
    all = List.copyOf(all);
  }

  static Rounds of(List<Effect> effects) {
    Set<Instant> late = new HashSet<>();
    for (Effect effect : effects) {
      if (effect.measure() == Measure.THREE_MINUTE_REPLY_RATE && effect.numerator() == 0) {
        late.add(effect.at());
      }
    }
    List<Round> rounds = new ArrayList<>();
    Set<Instant> answered = new HashSet<>();
    for (Effect effect : effects) {
      if (effect.measure() == Measure.AVERAGE_RESPONSE_TIME && answered.add(effect.at())) {
        rounds.add(new Round(effect.at(), effect.numerator(), late.contains(effect.at())));
      }
    }
    for (Instant at : late) {
      if (!answered.contains(at)) {
        rounds.add(new Round(at, null, true));
      }
    }
    return new Rounds(rounds);
  }

  /** The round that this message answers. */
  Optional<Round> answeredBy(MessageView message) {
    return "agent".equals(message.authorKind()) && !message.internal()
        ? all.stream().filter(round -> message.at().equals(round.answeredAt())).findFirst()
        : Optional.empty();
  }

  /** The round that this message opened and nobody answered. */
  Optional<Round> leftOpenBy(MessageView message) {
    return "customer".equals(message.authorKind())
        ? all.stream()
            .filter(round -> round.millis() == null && message.at().equals(round.askedAt()))
            .findFirst()
        : Optional.empty();
  }
}
