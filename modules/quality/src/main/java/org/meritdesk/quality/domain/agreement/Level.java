package org.meritdesk.quality.domain.agreement;

/**
 * What a scale can say (测量水平), and with it the squared difference δ² of two categories that
 * Krippendorff's alpha counts; Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability".
 */
public enum Level {
  /** Names only: any two differ by 1 (定类). */
  NOMINAL("nominal") {
    @Override
    double difference(int low, int high, Scale scale, double[] marks) {
      return 1;
    }
  },
  /** An order: by the marks that lie between, the ends counted half (定序). */
  ORDINAL("ordinal") {
    @Override
    double difference(int low, int high, Scale scale, double[] marks) {
      double between = (marks[low] + marks[high]) / 2;
      for (int place = low + 1; place < high; place++) {
        between += marks[place];
      }
      return between * between;
    }
  },
  /** Distances: (c − k)² of the values (定距). */
  INTERVAL("interval") {
    @Override
    double difference(int low, int high, Scale scale, double[] marks) {
      double distance = scale.value(high) - scale.value(low);
      return distance * distance;
    }
  },
  /** A true zero: ((c − k) ÷ (c + k))² of the values, none negative (定比). */
  RATIO("ratio") {
    @Override
    double difference(int low, int high, Scale scale, double[] marks) {
      double distance = scale.value(high) - scale.value(low);
      double part = distance / (scale.value(high) + scale.value(low));
      return part * part;
    }
  };

  private final String code;

  Level(String code) {
    this.code = code;
  }

  /** The stable name, under which the texts are kept. */
  public String code() {
    return code;
  }

  /** δ² of two different places, the lower first; {@code marks} counts the marks at each place. */
  abstract double difference(int low, int high, Scale scale, double[] marks);
}
