package org.meritdesk.quality.domain.agreement;

/**
 * There is no value, and that is a result (无法计算).
 *
 * @param cause why
 * @param units how many units could be compared
 */
public record Undefined(Cause cause, int units) implements Agreement {

  /** Why a coefficient has no value (无法计算的原因). */
  public enum Cause {
    /** No unit was marked by two raters (无重复评分). */
    NO_PAIRS("no-pairs"),
    /** Only one category was ever chosen, so chance alone explains everything (只有一个类别). */
    ONE_CATEGORY("one-category"),
    /** The coefficient wants the same number of raters for every unit (评分人数不一). */
    UNEQUAL_RATERS("unequal-raters");

    private final String code;

    Cause(String code) {
      this.code = code;
    }

    /** The stable name, under which the texts are kept. */
    public String code() {
      return code;
    }
  }
}
