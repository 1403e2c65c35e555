package org.meritdesk.quality.domain.agreement;

/**
 * The standard errors of a kappa, weighted or not (κ的标准误): Fleiss, Cohen and Everitt 1969, with
 * weights of agreement w = 1 − v.
 */
final class KappaErrors {

  private final CrossTable table;
  private final Weighting weighting;
  private final double kappa;
  private final double[] rowMeans;
  private final double[] columnMeans;

  KappaErrors(CrossTable table, Weighting weighting, double kappa) {
    this.table = table;
    this.weighting = weighting;
    this.kappa = kappa;
    int size = table.categories();
    rowMeans = new double[size];
    columnMeans = new double[size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        rowMeans[i] += weight(i, j) * table.column(j) / table.total();
        columnMeans[j] += weight(i, j) * table.row(i) / table.total();
      }
    }
  }

  LargeSample largeSample() {
    int size = table.categories();
    double total = table.total();
    double chance = 0;
    double around = 0;
    double independent = 0;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        double product = table.row(i) * table.column(j) / (total * total);
        double means = rowMeans[i] + columnMeans[j];
        chance += product * weight(i, j);
        around += table.count(i, j) / total * square(weight(i, j) - means * (1 - kappa));
        independent += product * square(weight(i, j) - means);
      }
    }
    double scale = (1 - chance) * Math.sqrt(total);
    double error = root(around - square(kappa - chance * (1 - kappa))) / scale;
    double errorByChance = root(independent - square(chance)) / scale;
    return new LargeSample(kappa, error, errorByChance);
  }

  private double weight(int i, int j) {
    return 1 - weighting.disagreement(i, j, table.categories());
  }

  private static double square(double x) {
    return x * x;
  }

  /** Rounding may leave a hair below zero. */
  private static double root(double variance) {
    return Math.sqrt(Math.max(0, variance));
  }
}
