package org.meritdesk.scoring.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.scoring.api.AppraisalLine;
import org.meritdesk.scoring.api.Breach;
import org.meritdesk.scoring.api.Outcome;

/**
 * What a scheme says about a set of figures (考核结论); made by {@link Judge}.
 *
 * @param outcome whether there is a score
 * @param lines figure by figure
 * @param scoreBeforeGates sum of the contributions; null without a score
 * @param score after gates
 * @param grade by the scheme's bands
 * @param breaches gates that were breached
 */
public record Judgement(
    Outcome outcome,
    List<AppraisalLine> lines,
    @Nullable BigDecimal scoreBeforeGates,
    @Nullable BigDecimal score,
    @Nullable String grade,
    List<Breach> breaches) {

  /** Fixes the lists. */
  public Judgement {
    lines = List.copyOf(lines);
    breaches = List.copyOf(breaches);
  }
}
