package org.meritdesk.kernel;

import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a list is ordered (排序): by which of its columns and which way; what is missing stands last
 * either way.
 */
public record Order<C extends Enum<C>>(C by, boolean descending) {

  /** From the least on. */
  public static <C extends Enum<C>> Order<C> rising(C column) {
    return new Order<>(column, false);
  }

  /** From the greatest on. */
  public static <C extends Enum<C>> Order<C> falling(C column) {
    return new Order<>(column, true);
  }

  /** The term of an {@code order by} for the expression that stands for the column. */
  public String term(String expression) {
    return expression + (descending ? " desc nulls last" : " asc nulls last");
  }

  /** Compares rows by a value that may be missing. */
  public <T, V extends Comparable<? super V>> Comparator<T> comparing(
      Function<T, @Nullable V> value) {
    return comparing(value, Comparator.naturalOrder());
  }

  /** Compares rows by a value that may be missing, as given. */
  public <T, V> Comparator<T> comparing(
      Function<T, @Nullable V> value, Comparator<? super V> rising) {
    Comparator<? super V> way = descending ? rising.reversed() : rising;
    return (one, other) -> {
      V left = value.apply(one);
      V right = value.apply(other);
      if (left == null || right == null) {
        return Boolean.compare(left == null, right == null);
      }
      return way.compare(left, right);
    };
  }
}
