package org.meritdesk.web.faces.ingestion;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.meritdesk.ingestion.api.PartyView;
import org.meritdesk.ingestion.api.PhaseView;
import org.meritdesk.web.faces.MeasureWords;

/** A stretch of a call, as shown (通话阶段). */
public record PhaseRow(Instant from, String name, String party, String took) {

  static PhaseRow of(PhaseView phase, MeasureWords measures) {
    PartyView party = phase.party();
    long seconds = Duration.between(phase.from(), phase.to()).toSeconds();
    return new PhaseRow(
        phase.from(),
        measures.words().known("phase", phase.kind()),
        party == null ? "" : party.name(),
        measures.figures().duration(BigDecimal.valueOf(seconds)));
  }
}
