package org.meritdesk.quality.api;

/** A way to say how far graders agree (一致性指标). */
public enum AgreementMeasure {
  /** Share of agreeing pairs, in percent; chance is not taken off (一致率). */
  PERCENT,
  /** Cohen's kappa of two graders (科恩κ). */
  COHEN,
  /** The same, a disagreement weighing by its distance (线性加权κ). */
  COHEN_LINEAR,
  /** The same, weighing by the squared distance (二次加权κ). */
  COHEN_QUADRATIC,
  /** Fleiss' kappa of three graders or more (Fleiss κ). */
  FLEISS,
  /** Krippendorff's alpha, names only (α 定类). */
  ALPHA_NOMINAL,
  /** Krippendorff's alpha by the order of the scale (α 定序). */
  ALPHA_ORDINAL,
  /** Krippendorff's alpha by distances, of total scores (α 定距). */
  ALPHA_INTERVAL,
  /** Gwet's AC1, which stands where one category rules (Gwet AC1). */
  AC1
}
