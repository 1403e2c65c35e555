package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.incentive.domain.Streak;
import org.meritdesk.ingestion.api.ServedPart;
import org.meritdesk.ingestion.api.ServedParts;
import org.meritdesk.people.api.Caller;
import org.meritdesk.training.api.RecordQuery;
import org.meritdesk.training.api.RecordState;
import org.meritdesk.training.api.RecordView;
import org.meritdesk.training.api.Records;

/** What rules of badges rest on (徽章依据): served contacts with complaints, courses that hold. */
@ApplicationScoped
class BadgeReader {

  private static final int PIECE = 500;

  private ServedParts served;
  private Records records;
  private Clock clock;

  @Inject
  BadgeReader(ServedParts served, Records records, Clock clock) {
    this.served = served;
    this.records = records;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected BadgeReader() {}

  /** The best streak of each agent within a month; no agents named means everybody. */
  public Map<Long, Streak> streaks(YearMonth month, Set<Long> agents) {
    Map<Long, List<Streak.Part>> parts = new HashMap<>();
    for (ServedPart each :
        served.during(
            month.atDay(1).atStartOfDay(clock.getZone()).toInstant(),
            month.plusMonths(1).atDay(1).atStartOfDay(clock.getZone()).toInstant(),
            agents)) {
      parts
          .computeIfAbsent(each.agentId(), id -> new ArrayList<>())
          .add(new Streak.Part(each.from(), each.to(), each.complaints() > 0));
    }
    Map<Long, Streak> found = new HashMap<>();
    parts.forEach((agent, all) -> found.put(agent, Streak.longest(all)));
    return found;
  }

  /** Who passed a course that still holds, with the newest record. */
  public Map<Long, RecordView> holders(String course) {
    Map<Long, RecordView> found = new HashMap<>();
    int offset = 0;
    List<RecordView> piece;
    do {
      piece =
          records
              .search(
                  new RecordQuery(
                      null, null, course, RecordState.VALID, RecordQuery.LATEST, offset, PIECE),
                  Caller.system())
              .records();
      piece.forEach(each -> found.putIfAbsent(each.agentId(), each));
      offset += PIECE;
    } while (piece.size() == PIECE);
    return found;
  }

  /** Today, where the business is. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
