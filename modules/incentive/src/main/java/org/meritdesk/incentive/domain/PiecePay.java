package org.meritdesk.incentive.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meritdesk.incentive.api.LineKind;
import org.meritdesk.incentive.api.LineReason;
import org.meritdesk.incentive.api.PieceReward;
import org.meritdesk.incentive.api.StatementLine;

/**
 * What rewards by the piece pay (计件计发). The most of a month is used up by the parts in their order;
 * a part without pieces has no line.
 */
final class PiecePay {

  private record Used(String rule, long agentId) {}

  private final PieceCounts counts;
  private final Map<Used, BigDecimal> used = new HashMap<>();

  PiecePay(PieceCounts counts) {
    this.counts = counts;
  }

  /** The lines with those by the piece after them. */
  List<StatementLine> on(List<StatementLine> lines, Priced priced, PayPart part) {
    List<StatementLine> found = new ArrayList<>(lines);
    for (PieceReward rule : priced.pieces()) {
      BigDecimal pieces = counts.of(rule, part);
      if (pieces.signum() > 0) {
        found.add(line(1 + found.size(), priced.plan(), rule, part, pieces));
      }
    }
    return found;
  }

  private StatementLine line(
      int no, PlanInForce plan, PieceReward rule, PayPart part, BigDecimal pieces) {
    BigDecimal paid = pieces;
    if (rule.most() > 0) {
      Used key = new Used(rule.code(), part.agentId());
      BigDecimal before = used.getOrDefault(key, BigDecimal.ZERO);
      paid = pieces.min(BigDecimal.valueOf(rule.most()).subtract(before));
      used.put(key, before.add(paid));
    }
    StatementLine line =
        MonthPay.line(no, LineReason.PIECES, part, plan, null, null, rule.of(paid), LineKind.EXTRA)
            .because(
                Map.of(
                    "rule", rule.code(),
                    "measure", rule.measure(),
                    "pieces", plain(pieces),
                    "each", rule.each().toPlainString()));
    return paid.compareTo(pieces) == 0
        ? line
        : line.changed(
            LineReason.CAPPED,
            line.amount(),
            Map.of(
                "before", rule.of(pieces).toPlainString(),
                "limit", rule.of(BigDecimal.valueOf(rule.most())).toPlainString()));
  }

  private static String plain(BigDecimal pieces) {
    return pieces.stripTrailingZeros().toPlainString();
  }
}
