package org.meritdesk.web.faces.quality;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.GraderAlignment;
import org.meritdesk.quality.api.Lean;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.Words;

/** How strictly somebody marks, in words (宽严文字). */
record LeanWords(Words words, Figures figures) {

  String difference(GraderAlignment alignment) {
    return figures.signed(alignment.difference(), 1);
  }

  String interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low == null || high == null
        ? words.of("calibration.interval.none")
        : words.of("calibration.interval", figures.signed(low, 1), figures.signed(high, 1));
  }

  String lean(GraderAlignment alignment) {
    return words.name("lean", alignment.lean());
  }

  static String kind(GraderAlignment alignment) {
    return alignment.lean() == Lean.STRICT || alignment.lean() == Lean.LENIENT
        ? "watch"
        : alignment.lean() == Lean.NEITHER ? "good" : "";
  }

  String equal(GraderAlignment alignment) {
    return alignment.equalShare() == null
        ? Figures.NONE
        : words.of(
            "calibration.equal",
            figures.percent(alignment.equalShare()),
            alignment.equal(),
            alignment.compared());
  }
}
