package org.meritdesk.incentive.api;

import org.meritdesk.kernel.ProblemType;

/** What can go wrong in the points bank (积分错误). */
public enum PointsProblem implements ProblemType {
  /** No such account, or not for this caller. Arguments: {@code agent}. */
  POINTS_NOT_FOUND(Category.NOT_FOUND),
  /** Fewer points than it takes. Arguments: {@code needed}, {@code found}. */
  POINTS_SHORT(Category.CONFLICT),
  /** No such item. Arguments: {@code item}. */
  POINTS_ITEM_NOT_FOUND(Category.NOT_FOUND),
  /** A part of the item is missing or out of bounds. Arguments: {@code field}. */
  POINTS_ITEM_FIELD(Category.INVALID),
  /** The item was changed meanwhile. Arguments: {@code item}, {@code version}. */
  POINTS_ITEM_STALE(Category.STALE),
  /** The item is not offered at present. Arguments: {@code item}. */
  POINTS_ITEM_OFF(Category.CONFLICT),
  /** Nothing of the item is left. Arguments: {@code item}. */
  POINTS_SOLD_OUT(Category.CONFLICT),
  /** No such redemption, or not for this caller. Arguments: {@code redemption}. */
  REDEMPTION_NOT_FOUND(Category.NOT_FOUND),
  /** It has been decided. Arguments: {@code redemption}, {@code state}. */
  REDEMPTION_DECIDED(Category.CONFLICT),
  /** No such correction. Arguments: {@code correction}. */
  CORRECTION_NOT_FOUND(Category.NOT_FOUND),
  /** It has been decided. Arguments: {@code correction}, {@code state}. */
  CORRECTION_DECIDED(Category.CONFLICT),
  /** A correction is not zero and not out of bounds. Arguments: {@code points}. */
  CORRECTION_POINTS(Category.INVALID);

  private final Category category;

  PointsProblem(Category category) {
    this.category = category;
  }

  @Override
  public Category category() {
    return category;
  }
}
