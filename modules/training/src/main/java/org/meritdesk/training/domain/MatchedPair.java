package org.meritdesk.training.domain;

import java.math.BigDecimal;

/** Somebody who learnt beside somebody alike who did not (配对). */
public record MatchedPair(Progress learner, Progress other) {

  /** By how much more the learner's measure moved. */
  public BigDecimal difference() {
    return learner.gain().subtract(other.gain());
  }
}
