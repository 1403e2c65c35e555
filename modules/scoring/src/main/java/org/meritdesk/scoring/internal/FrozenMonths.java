package org.meritdesk.scoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.Invariant;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.AppraisalLine;
import org.meritdesk.scoring.api.Outcome;
import org.meritdesk.scoring.domain.CanonicalForm;
import org.meritdesk.scoring.domain.Figure;
import org.meritdesk.scoring.domain.Judge;
import org.meritdesk.scoring.domain.Judgement;

/**
 * Published months are what they were (已发布月度不变): digests match the rows, lines add up, and judging
 * the kept figures again by the kept scheme gives the kept scores.
 */
@ApplicationScoped
class FrozenMonths implements Invariant {

  private Jdbi jdbi;

  @Inject
  FrozenMonths(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected FrozenMonths() {}

  @Override
  public String name() {
    return "published-months";
  }

  @Override
  public List<String> violations() {
    return jdbi.withHandle(
        handle -> {
          List<String> found = new ArrayList<>();
          for (ClosingRows.Row closing : ClosingRows.allPublished(handle)) {
            check(handle, closing, found);
          }
          return found;
        });
  }

  private static void check(Handle handle, ClosingRows.Row closing, List<String> found) {
    List<Appraisal> kept = AppraisalReader.ofClosing(handle, closing.closingId());
    if (!CanonicalForm.digest(kept.stream().map(Appraisal::digest).toList())
        .equals(closing.digest())) {
      found.add("month " + closing.month() + " differs from its digest");
    }
    for (Appraisal appraisal : kept) {
      String name = "appraisal " + appraisal.id() + " of " + closing.month();
      if (!CanonicalForm.digest(appraisal, AppraisalDraft.LIVE_RULESET)
          .equals(appraisal.digest())) {
        found.add(name + " differs from its digest");
      }
      if (appraisal.outcome() == Outcome.SCORED) {
        sums(appraisal, name, found);
        replay(handle, appraisal, name, found);
      }
    }
  }

  private static void sums(Appraisal appraisal, String name, List<String> found) {
    BigDecimal sum =
        appraisal.lines().stream()
            .map(AppraisalLine::contribution)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal before = appraisal.scoreBeforeGates();
    if (before == null || sum.compareTo(before) != 0) {
      found.add(name + " has lines that add up to " + sum.toPlainString());
    }
  }

  private static void replay(Handle handle, Appraisal appraisal, String name, List<String> found) {
    String code = appraisal.schemeCode();
    Integer version = appraisal.schemeVersion();
    if (code == null || version == null) {
      return;
    }
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (AppraisalLine line : appraisal.lines()) {
      figures.put(
          line.measure(),
          line.value() == null
              ? Figure.missing(String.valueOf(line.missing()), line.sample())
              : new Figure(line.value(), line.sample(), line.low(), line.high(), null));
    }
    SchemeRows.one(handle, code, version)
        .map(row -> Judge.judge(row.document(), figures))
        .map(Judgement::scoreBeforeGates)
        .filter(again -> again.compareTo(appraisal.scoreBeforeGates()) == 0)
        .ifPresentOrElse(
            same -> {}, () -> found.add(name + " is judged differently by its own scheme"));
  }
}
