package org.meritdesk.web.faces.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.meritdesk.ingestion.api.ContactLine;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.scoring.api.CostlyContact;
import org.meritdesk.scoring.api.Loss;
import org.meritdesk.web.faces.ContactWords;
import org.meritdesk.web.faces.LearningLinks;
import org.meritdesk.web.faces.MeasureWords;

/** Where points were lost, the dearest contact first (失分明细). */
record LossRows(MeasureWords measures, Map<Long, ContactLine> contacts) {

  private static final BigDecimal LEAST_SHOWN = new BigDecimal("0.005");

  List<LossRow> of(List<Loss> losses, int most) {
    List<LossRow> rows = new ArrayList<>();
    for (Loss loss : losses) {
      for (CostlyContact contact : loss.contacts()) {
        rows.add(row(loss.measure(), contact));
      }
    }
    rows.sort(Comparator.comparing(LossRow::points).reversed().thenComparing(LossRow::at));
    return List.copyOf(rows.subList(0, Math.min(most, rows.size())));
  }

  /** How many contacts cost something. */
  static long count(List<Loss> losses) {
    return losses.stream().mapToLong(loss -> loss.contacts().size() + loss.otherContacts()).sum();
  }

  /** All points lost. */
  static BigDecimal total(List<Loss> losses) {
    return losses.stream().map(Loss::lost).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private LossRow row(String measureName, CostlyContact cost) {
    Measure measure = MeasureWords.measure(measureName);
    String reason =
        measure == null ? "" : measures.one(measure, cost.numerator(), cost.denominator());
    ContactLine contact = contacts.get(cost.recordId());
    return new LossRow(
        contact == null ? 0 : contact.recordId(),
        contact == null ? LearningLinks.page(cost.recordId()) : "contact?id=" + contact.recordId(),
        cost.at(),
        ContactWords.of(measures.words(), contact, cost.recordId()),
        measureName,
        measures.name(measureName),
        reason,
        cost.cost(),
        cost(cost.cost()));
  }

  private String cost(BigDecimal points) {
    return points.abs().compareTo(LEAST_SHOWN) < 0
        ? "> \u22120.01"
        : measures.figures().signed(points.negate(), 2);
  }
}
