package org.meritdesk.quality.domain.agreement;

/** How much a disagreement weighs by the distance of the places (加权方式), Cohen 1968. */
public enum Weighting {
  /** Every disagreement weighs the same (不加权). */
  NONE("none") {
    @Override
    double disagreement(int one, int other, int categories) {
      return one == other ? 0 : 1;
    }
  },
  /** By the distance: |i − j| ÷ (k − 1) (线性加权). */
  LINEAR("linear") {
    @Override
    double disagreement(int one, int other, int categories) {
      return one == other ? 0 : Math.abs(one - other) / (categories - 1.0);
    }
  },
  /** By the squared distance: (i − j)² ÷ (k − 1)² (二次加权). */
  QUADRATIC("quadratic") {
    @Override
    double disagreement(int one, int other, int categories) {
      double linear = LINEAR.disagreement(one, other, categories);
      return linear * linear;
    }
  };

  private final String code;

  Weighting(String code) {
    this.code = code;
  }

  /** The stable name, under which the texts are kept. */
  public String code() {
    return code;
  }

  /** 0 for the same place, 1 for the two ends of the scale. */
  abstract double disagreement(int one, int other, int categories);
}
