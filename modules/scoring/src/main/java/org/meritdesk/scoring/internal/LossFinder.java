package org.meritdesk.scoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Contribution;
import org.meritdesk.measures.api.ContributionQuery;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.AppraisalLine;
import org.meritdesk.scoring.api.CostlyContact;
import org.meritdesk.scoring.api.Loss;
import org.meritdesk.scoring.api.SchemeDocument;
import org.meritdesk.scoring.domain.LossSplit;
import org.meritdesk.scoring.domain.MeasureTraits;
import org.meritdesk.scoring.domain.Share;

/** Follows lost points down to the contacts that cost them (失分追溯). */
@ApplicationScoped
class LossFinder {

  /** How many contacts a line names; what the others cost is kept as a sum. */
  static final int NAMED = 50;

  private static final int PAGE = 1000;

  private Measurements measurements;

  @Inject
  LossFinder(Measurements measurements) {
    this.measurements = measurements;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected LossFinder() {}

  /** The losses of an appraisal, dearest line first. */
  public List<Loss> of(Appraisal appraisal, @Nullable SchemeDocument scheme) {
    List<Loss> losses = new ArrayList<>();
    if (scheme != null) {
      for (AppraisalLine line : appraisal.lines()) {
        if (line.lost().signum() > 0) {
          losses.add(loss(appraisal, scheme, line));
        }
      }
    }
    losses.sort((one, other) -> other.lost().compareTo(one.lost()));
    return losses;
  }

  /** A line without a loss. */
  static Loss nothing(AppraisalLine line) {
    return new Loss(line.lineNo(), line.measure(), line.lost(), List.of(), 0, zero(), zero());
  }

  private Loss loss(Appraisal appraisal, SchemeDocument scheme, AppraisalLine line) {
    Optional<MeasureTraits> traits = MeasureTable.MEASURES.find(line.measure());
    BigDecimal value = line.value();
    if (value == null || line.missing() != null || traits.isEmpty() || traits.get().sum()) {
      return new Loss(
          line.lineNo(), line.measure(), line.lost(), List.of(), 0, zero(), scaled(line.lost()));
    }
    List<Share<Contribution>> shares = shares(appraisal, line);
    Map<Contribution, BigDecimal> costs =
        LossSplit.of(
            line.lost(),
            scheme.lines().get(line.lineNo() - 1).curve(),
            traits.get(),
            value,
            shares);
    return named(line, costs);
  }

  private static Loss named(AppraisalLine line, Map<Contribution, BigDecimal> costs) {
    List<CostlyContact> contacts = new ArrayList<>();
    BigDecimal others = zero();
    BigDecimal all = zero();
    for (Map.Entry<Contribution, BigDecimal> each : costs.entrySet()) {
      Contribution it = each.getKey();
      all = all.add(each.getValue());
      if (contacts.size() < NAMED) {
        contacts.add(
            new CostlyContact(
                it.recordId(), it.at(), it.numerator(), it.denominator(), each.getValue()));
      } else {
        others = others.add(each.getValue());
      }
    }
    return new Loss(
        line.lineNo(),
        line.measure(),
        line.lost(),
        contacts,
        costs.size() - contacts.size(),
        others,
        scaled(line.lost()).subtract(all));
  }

  private List<Share<Contribution>> shares(Appraisal appraisal, AppraisalLine line) {
    List<Share<Contribution>> shares = new ArrayList<>();
    List<Contribution> page;
    int offset = 0;
    do {
      page =
          measurements.contributions(
              Subject.agent(appraisal.agentId()),
              appraisal.from(),
              appraisal.toExclusive(),
              MeasureTable.MEASURES.get(line.measure()),
              new ContributionQuery(false, offset, PAGE));
      for (Contribution each : page) {
        if (each.exclusionCause() == null) {
          shares.add(new Share<>(each, each.numerator(), each.denominator()));
        }
      }
      offset += PAGE;
    } while (page.size() == PAGE);
    return shares;
  }

  private static BigDecimal zero() {
    return BigDecimal.ZERO.setScale(LossSplit.SCALE);
  }

  private static BigDecimal scaled(BigDecimal points) {
    return points.setScale(LossSplit.SCALE);
  }
}
