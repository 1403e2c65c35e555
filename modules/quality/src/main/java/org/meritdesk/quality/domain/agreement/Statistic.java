package org.meritdesk.quality.domain.agreement;

import java.util.List;

/**
 * A coefficient as a function of what was said about units (一致性统计量); the order of units changes
 * nothing.
 *
 * @param <U> what it needs to know of a unit: a {@link Pair} or a {@link Tally}
 */
@FunctionalInterface
public interface Statistic<U> {

  /** The coefficient over these units. */
  Agreement of(List<U> units);
}
