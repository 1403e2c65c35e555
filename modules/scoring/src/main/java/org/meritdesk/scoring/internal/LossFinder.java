package org.meritdesk.scoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.measures.api.Contribution;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.AppraisalLine;
import org.meritdesk.scoring.api.CostlyContact;
import org.meritdesk.scoring.api.Loss;
import org.meritdesk.scoring.api.SchemeDocument;
import org.meritdesk.scoring.domain.LossSplit;
import org.meritdesk.scoring.domain.Share;

/** Follows lost points down to the contacts that cost them (失分追溯). */
@ApplicationScoped
class LossFinder {

  /** How many contacts a line names; what the others cost is kept as a sum. */
  static final int NAMED = 50;

  private static final int AT_ONCE = 50;

  private Measurements measurements;

  @Inject
  LossFinder(Measurements measurements) {
    this.measurements = measurements;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected LossFinder() {}

  /** The losses of an appraisal, dearest line first. */
  public List<Loss> of(Appraised one) {
    return of(List.of(one)).get(0);
  }

  /**
   * The losses of many appraisals in their order; the facts are read once for a number of agents
   * with the same period.
   */
  public List<List<Loss>> of(List<Appraised> all) {
    Map<Appraised, List<Loss>> found = new IdentityHashMap<>();
    Map<List<LocalDate>, List<Appraised>> periods = new LinkedHashMap<>();
    for (Appraised each : all) {
      Appraisal it = each.appraisal();
      periods
          .computeIfAbsent(List.of(it.from(), it.toExclusive()), any -> new ArrayList<>())
          .add(each);
    }
    for (List<Appraised> same : periods.values()) {
      for (int first = 0; first < same.size(); first += AT_ONCE) {
        together(same.subList(first, Math.min(first + AT_ONCE, same.size())), found);
      }
    }
    return all.stream().map(found::get).toList();
  }

  private void together(List<Appraised> same, Map<Appraised, List<Loss>> found) {
    Set<Subject> subjects = new LinkedHashSet<>();
    Set<Measure> measures = EnumSet.noneOf(Measure.class);
    for (Appraised each : same) {
      for (AppraisalLine line : each.appraisal().lines()) {
        if (each.scheme() != null && traced(line)) {
          subjects.add(Subject.agent(each.appraisal().agentId()));
          measures.add(MeasureTable.MEASURES.get(line.measure()));
        }
      }
    }
    Appraisal first = same.get(0).appraisal();
    Map<Subject, Map<Measure, List<Contribution>>> behind =
        subjects.isEmpty()
            ? Map.of()
            : measurements.counting(subjects, first.from(), first.toExclusive(), measures);
    for (Appraised each : same) {
      found.put(
          each, of(each, behind.getOrDefault(Subject.agent(each.appraisal().agentId()), Map.of())));
    }
  }

  private static List<Loss> of(Appraised one, Map<Measure, List<Contribution>> behind) {
    List<Loss> losses = new ArrayList<>();
    SchemeDocument scheme = one.scheme();
    if (scheme != null) {
      for (AppraisalLine line : one.appraisal().lines()) {
        if (line.lost().signum() > 0) {
          losses.add(loss(scheme, line, behind));
        }
      }
    }
    losses.sort((each, other) -> other.lost().compareTo(each.lost()));
    return losses;
  }

  /** Whether contacts can explain what the line lost. */
  private static boolean traced(AppraisalLine line) {
    return line.lost().signum() > 0
        && line.value() != null
        && line.missing() == null
        && MeasureTable.MEASURES.find(line.measure()).filter(it -> !it.sum()).isPresent();
  }

  /** A line without a loss. */
  static Loss nothing(AppraisalLine line) {
    return new Loss(line.lineNo(), line.measure(), line.lost(), List.of(), 0, zero(), zero());
  }

  private static Loss loss(
      SchemeDocument scheme, AppraisalLine line, Map<Measure, List<Contribution>> behind) {
    BigDecimal value = line.value();
    if (value == null || !traced(line)) {
      return new Loss(
          line.lineNo(), line.measure(), line.lost(), List.of(), 0, zero(), scaled(line.lost()));
    }
    List<Share<Contribution>> shares =
        behind.getOrDefault(MeasureTable.MEASURES.get(line.measure()), List.of()).stream()
            .map(each -> new Share<>(each, each.numerator(), each.denominator()))
            .toList();
    Map<Contribution, BigDecimal> costs =
        LossSplit.of(
            line.lost(),
            scheme.lines().get(line.lineNo() - 1).curve(),
            MeasureTable.MEASURES.find(line.measure()).orElseThrow(),
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

  private static BigDecimal zero() {
    return BigDecimal.ZERO.setScale(LossSplit.SCALE);
  }

  private static BigDecimal scaled(BigDecimal points) {
    return points.setScale(LossSplit.SCALE);
  }
}
