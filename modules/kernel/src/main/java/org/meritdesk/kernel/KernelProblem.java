package org.meritdesk.kernel;

/** What can be wrong with the values of this module (基础错误). */
public enum KernelProblem implements ProblemType {
  /** A ladder of bands has no rows. Arguments: none. */
  BANDS_EMPTY,
  /** Two rows begin at the same edge. Arguments: {@code row}, {@code edge}. */
  BANDS_OVERLAP,
  /**
   * A row can never be reached, because an earlier one takes everything. Arguments: {@code row},
   * {@code edge}.
   */
  BANDS_UNREACHABLE,
  /** A stretch of values has no outcome. Arguments: {@code row}, {@code from}, {@code to}. */
  BANDS_GAP;

  @Override
  public Category category() {
    return Category.INVALID;
  }
}
