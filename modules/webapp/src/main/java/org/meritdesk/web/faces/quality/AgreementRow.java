package org.meritdesk.web.faces.quality;

import java.util.List;

/**
 * A criterion in the table of agreement (单项一致性).
 *
 * @param percent the share of agreeing pairs
 * @param kappa Cohen's or Fleiss' kappa, weighted ones after it
 * @param alpha Krippendorff's alpha, ordinal after nominal
 * @param reading what the coefficient to be read means
 * @param kind the tone of that
 * @param notice why there is no value, or that AC1 is read instead of kappa; empty otherwise
 */
public record AgreementRow(
    String code,
    String name,
    String percent,
    List<Line> kappa,
    List<Line> alpha,
    Line ac1,
    String reading,
    String kind,
    String notice,
    String equal) {

  /** A coefficient with its interval (系数). */
  public record Line(String name, String value, String interval) {}

  /** Copies the lists. */
  public AgreementRow {
    kappa = List.copyOf(kappa);
    alpha = List.copyOf(alpha);
  }
}
