package org.meritdesk.scoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.Caller;
import org.meritdesk.scoring.api.ClaimRuling;
import org.meritdesk.scoring.api.OverturnRate;
import org.meritdesk.scoring.api.Overturns;
import org.meritdesk.scoring.api.ScoringRight;

/** Counts what appeals changed, by inspector and by criterion (改判统计). */
@ApplicationScoped
class OverturnCount {

  private static final Comparator<OverturnRate> MOST_OVERTURNED =
      Comparator.comparing(
              (OverturnRate rate) -> (double) rate.upheld() / rate.claims(),
              Comparator.reverseOrder())
          .thenComparing(OverturnRate::claims, Comparator.reverseOrder())
          .thenComparing(OverturnRate::key);

  private Jdbi jdbi;

  @Inject
  OverturnCount(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected OverturnCount() {}

  /** What was decided in the span. */
  public Overturns of(LocalDate from, LocalDate toExclusive, Caller who) {
    ScoringRight.SEE_OVERTURNS.demandOf(who);
    Map<String, OverturnRate> byInspector = new TreeMap<>();
    Map<String, OverturnRate> byCriterion = new TreeMap<>();
    for (AppealRow appeal :
        jdbi.withHandle(handle -> AppealRows.decided(handle, from, toExclusive))) {
      for (ClaimRuling ruling : appeal.rulings()) {
        count(byInspector, appeal.inspector(), ruling);
        count(byCriterion, appeal.formCode() + "/" + ruling.criterion(), ruling);
      }
    }
    return new Overturns(sorted(byInspector), sorted(byCriterion));
  }

  private static void count(Map<String, OverturnRate> rates, String key, ClaimRuling ruling) {
    rates.merge(
        key,
        new OverturnRate(key, 1, ruling.upheld() ? 1 : 0),
        (one, two) -> new OverturnRate(key, one.claims() + 1, one.upheld() + two.upheld()));
  }

  private static List<OverturnRate> sorted(Map<String, OverturnRate> rates) {
    return rates.values().stream().sorted(MOST_OVERTURNED).toList();
  }
}
