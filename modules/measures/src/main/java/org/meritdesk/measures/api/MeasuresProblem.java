package org.meritdesk.measures.api;

import org.meritdesk.kernel.ProblemType;

/** What can go wrong with measures (指标错误). */
public enum MeasuresProblem implements ProblemType {
  /** A page of a drill-down that cannot be. Arguments: {@code offset}, {@code limit}. */
  PAGE_OUT_OF_RANGE(Category.INVALID),
  /** The period is empty or longer than three years. Arguments: {@code from}, {@code to}. */
  PERIOD_INVALID(Category.INVALID),
  /** There is no such measure. Arguments: {@code measure}. */
  MEASURE_UNKNOWN(Category.NOT_FOUND),
  /** An exclusion needs a reason in words. Arguments: none. */
  EXCLUSION_REASON_MISSING(Category.INVALID),
  /** No fact is kept under this number. Arguments: {@code record}. */
  RECORD_UNKNOWN(Category.NOT_FOUND),
  /** There is no such exclusion. Arguments: {@code exclusion}. */
  EXCLUSION_UNKNOWN(Category.NOT_FOUND),
  /** The exclusion was taken back before. Arguments: {@code exclusion}. */
  EXCLUSION_ENDED(Category.CONFLICT),
  /** The caller may not exclude or recompute. Arguments: {@code action}. */
  MEASURES_FORBIDDEN(Category.FORBIDDEN);

  private final Category category;

  MeasuresProblem(Category category) {
    this.category = category;
  }

  @Override
  public Category category() {
    return category;
  }
}
