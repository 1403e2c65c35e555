package org.meritdesk.training.domain;

import java.math.BigDecimal;

/**
 * What somebody's measure was before and after a day (前后对照).
 *
 * @param group who can be compared at all: those of the same post
 * @param tenureDays how long the person had been employed on that day
 * @param before value of the weeks before
 * @param after value of the weeks after
 */
public record Progress(
    long agentId, String group, long tenureDays, BigDecimal before, BigDecimal after) {

  /** How far the measure moved. */
  public BigDecimal gain() {
    return after.subtract(before);
  }
}
