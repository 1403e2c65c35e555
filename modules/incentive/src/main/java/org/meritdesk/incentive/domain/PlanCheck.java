package org.meritdesk.incentive.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.IncentiveRule;
import org.meritdesk.incentive.api.PayShareLimit;
import org.meritdesk.incentive.api.PlanDocument;
import org.meritdesk.incentive.api.PlanFinding;

/** What is wrong or remarkable about a plan (激励方案校验); every finding names its row. */
public final class PlanCheck {

  private static final String CODE = "[a-z0-9][a-z0-9-]{0,62}";
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private final List<PlanFinding> found = new ArrayList<>();

  private PlanCheck() {}

  /** All findings, top to bottom. */
  public static List<PlanFinding> of(PlanDocument plan) {
    PlanCheck check = new PlanCheck();
    check.head(plan);
    if (!plan.bases().isEmpty() || !plan.coefficients().isEmpty()) {
      check.bonus(plan);
    } else if (plan.rules().isEmpty()) {
      check.error("bases", "plan-empty");
    }
    check.rules(plan.rules());
    if (check.found.stream().noneMatch(PlanFinding::error)) {
      check.payShare(plan);
    }
    for (int i = 0; i < plan.notes().size(); i++) {
      check.add(false, "notes[" + i + "]", "note", "text", plan.notes().get(i));
    }
    return List.copyOf(check.found);
  }

  private void bonus(PlanDocument plan) {
    bases(plan.bases());
    coefficients(plan.coefficients());
    if (plan.unscoredCoefficient() == null) {
      error("unscoredCoefficient", "coefficient-undecided");
    } else if (malformed(plan.unscoredCoefficient(), 4)) {
      error("unscoredCoefficient", "coefficient-malformed");
    }
  }

  @SuppressWarnings("NullAway") // a parsed document may lack any part
  private void rules(List<IncentiveRule> rules) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < rules.size(); i++) {
      IncentiveRule rule = rules.get(i);
      String place = "rules[" + i + "]";
      if (rule.code() == null || !rule.code().matches(CODE)) {
        error(place + ".code", "code-malformed");
      } else if (!seen.add(rule.code())) {
        error(place + ".code", "rule-twice", "rule", rule.code());
      }
      names(place + ".names", rule.names());
      rule.flaws().forEach(flaw -> error(place + "." + flaw.field(), flaw.code()));
    }
  }

  /** Warns where the largest bonus would pass what the limit allows: it will be cut. */
  private void payShare(PlanDocument plan) {
    BigDecimal most =
        plan.coefficients().stream()
            .map(band -> Payout.orZero(band.coefficient()))
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    for (int i = 0; i < plan.rules().size(); i++) {
      if (plan.rules().get(i) instanceof PayShareLimit limit) {
        BigDecimal allowed = limit.most();
        String place = "rules[" + i + "].share";
        plan.bases().stream()
            .filter(base -> limit.concerns(base.post()))
            .filter(base -> base.amount().multiply(most).compareTo(allowed) > 0)
            .findFirst()
            .ifPresent(
                base ->
                    add(
                        false,
                        place,
                        "pay-share-over",
                        "post",
                        base.post(),
                        "most",
                        base.amount().multiply(most).setScale(2, RoundingMode.HALF_UP),
                        "allowed",
                        allowed));
      }
    }
  }

  private void names(String place, Map<String, String> names) {
    for (String language : List.of("zh-CN", "en")) {
      if (names.getOrDefault(language, "").isBlank()) {
        error(place, "name-missing", "language", language);
      }
    }
  }

  @SuppressWarnings("NullAway") // a parsed document may lack any part
  private void head(PlanDocument plan) {
    if (plan.code() == null || !plan.code().matches(CODE)) {
      error("code", "code-malformed");
    }
    names("names", plan.names());
    if (plan.validFrom() == null) {
      error("validFrom", "month-missing");
    }
    if (!plan.currency().equals("CNY")) {
      error("currency", "currency-unsupported", "currency", plan.currency());
    }
  }

  @SuppressWarnings("NullAway") // a parsed document may lack any part
  private void bases(List<PlanDocument.Base> bases) {
    if (bases.isEmpty()) {
      error("bases", "bases-missing");
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < bases.size(); i++) {
      PlanDocument.Base base = bases.get(i);
      String place = "bases[" + i + "]";
      if (base.post() == null || base.post().isBlank()) {
        error(place, "base-without-post");
      }
      if (!seen.add(base.post() + "|" + base.step())) {
        error(place, "base-twice", "post", String.valueOf(base.post()));
      }
      if (malformed(base.amount(), 2)) {
        error(place, "amount-malformed", "amount", String.valueOf(base.amount()));
      }
    }
  }

  private void coefficients(List<PlanDocument.CoefficientBand> bands) {
    if (bands.isEmpty() || bands.get(bands.size() - 1).atLeast() != null) {
      error("coefficients", "coefficients-without-rest");
    }
    BigDecimal above = null;
    for (int i = 0; i < bands.size(); i++) {
      String place = "coefficients[" + i + "]";
      BigDecimal edge = bands.get(i).atLeast();
      BigDecimal coefficient = bands.get(i).coefficient();
      if (coefficient == null) {
        error(place, "coefficient-undecided");
      } else if (malformed(coefficient, 4)) {
        error(place, "coefficient-malformed", "coefficient", coefficient);
      }
      if (edge == null) {
        if (i < bands.size() - 1) {
          error(place, "bands-unreachable", "row", i + 2);
        }
        continue;
      }
      edge(place, edge, above);
      above = edge;
    }
  }

  private void edge(String place, BigDecimal edge, @Nullable BigDecimal above) {
    if (malformed(edge, 2) || edge.compareTo(HUNDRED) > 0) {
      error(place, "grade-edge", "edge", edge);
    }
    if (above != null && edge.compareTo(above) == 0) {
      error(place, "bands-overlap", "edge", edge);
    } else if (above != null && edge.compareTo(above) > 0) {
      error(place, "bands-unreachable", "edge", edge);
    }
  }

  @SuppressWarnings("NullAway") // a parsed document may lack the number
  private static boolean malformed(BigDecimal number, int decimals) {
    return number == null || number.signum() < 0 || number.stripTrailingZeros().scale() > decimals;
  }

  private void error(String place, String code, Object... namesAndValues) {
    add(true, place, code, namesAndValues);
  }

  private void add(boolean error, String place, String code, Object... pairs) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      arguments.put((String) pairs[i], pairs[i + 1]);
    }
    found.add(new PlanFinding(error, place, code, arguments));
  }
}
