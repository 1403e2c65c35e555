package org.meritdesk.training.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Published;

/** How far the way from the start to the target is gone (目标进度), 0 to 100. */
public final class GoalProgress {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private GoalProgress() {}

  /** Of one key result; null without a value. It works either way round. */
  public static @Nullable BigDecimal of(
      BigDecimal start, BigDecimal target, @Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    BigDecimal gone = value.subtract(start).multiply(ALL);
    return Published.ratio(gone, target.subtract(start)).max(BigDecimal.ZERO).min(ALL);
  }

  /** The mean of those that have one; null where none has. */
  public static @Nullable BigDecimal mean(List<@Nullable BigDecimal> progress) {
    List<BigDecimal> known = progress.stream().filter(Objects::nonNull).toList();
    if (known.isEmpty()) {
      return null;
    }
    BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return Published.ratio(sum, BigDecimal.valueOf(known.size()));
  }
}
