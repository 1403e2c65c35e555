package org.meritdesk.incentive.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.BonusBounds;
import org.meritdesk.incentive.api.LineReason;
import org.meritdesk.incentive.api.PayShareLimit;
import org.meritdesk.incentive.api.StatementLine;

/**
 * The least and the most that a part of a month pays (保底与封顶), by its days; what is cut or added
 * stands on the personal line first.
 */
record Limits(
    BigDecimal floor, @Nullable BigDecimal most, LineReason reason, @Nullable BigDecimal score) {

  static Limits of(Priced priced, PayPart part) {
    BigDecimal floor = BigDecimal.ZERO;
    BigDecimal most = null;
    LineReason reason = LineReason.CAPPED;
    for (BonusBounds bounds : priced.bounds()) {
      floor = floor.max(share(bounds.floor(), part, RoundingMode.HALF_UP));
      if (bounds.cap().signum() > 0) {
        BigDecimal cap = share(bounds.cap(), part, RoundingMode.DOWN);
        most = most == null ? cap : most.min(cap);
      }
    }
    for (PayShareLimit limit : priced.limits()) {
      BigDecimal cap = share(limit.most(), part, RoundingMode.DOWN);
      if (most == null || cap.compareTo(most) < 0) {
        most = cap;
        reason = LineReason.SHARE_LIMITED;
      }
    }
    return new Limits(floor, most, reason, part.score());
  }

  private static BigDecimal share(BigDecimal month, PayPart part, RoundingMode rounding) {
    return month
        .multiply(BigDecimal.valueOf(part.days()))
        .divide(BigDecimal.valueOf(part.monthDays()), 2, rounding);
  }

  List<StatementLine> on(List<StatementLine> lines) {
    BigDecimal sum =
        lines.stream().map(StatementLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (most != null && sum.compareTo(most) > 0) {
      return cut(lines, sum.subtract(most));
    }
    if (score != null && sum.compareTo(floor) < 0) {
      StatementLine first = lines.get(0);
      List<StatementLine> raised = new ArrayList<>(lines);
      raised.set(
          0,
          first.changed(
              LineReason.FLOORED,
              first.amount().add(floor.subtract(sum)),
              Map.of("before", first.amount().toPlainString(), "limit", floor.toPlainString())));
      return raised;
    }
    return lines;
  }

  private List<StatementLine> cut(List<StatementLine> lines, BigDecimal over) {
    List<StatementLine> found = new ArrayList<>();
    BigDecimal rest = over;
    for (StatementLine line : lines) {
      BigDecimal off = rest.min(line.amount());
      rest = rest.subtract(off);
      found.add(
          off.signum() == 0
              ? line
              : line.changed(
                  reason,
                  line.amount().subtract(off),
                  Map.of("before", line.amount().toPlainString(), "limit", String.valueOf(most))));
    }
    return found;
  }
}
