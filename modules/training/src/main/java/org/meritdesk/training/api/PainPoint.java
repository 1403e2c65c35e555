package org.meritdesk.training.api;

/**
 * What a course is meant to make better (痛点).
 *
 * @param kind where the code comes from
 * @param code code of a criterion, an aspect or a measure
 */
public record PainPoint(Kind kind, String code) {

  /** Where a pain point was seen (痛点来源). */
  public enum Kind {
    /** A criterion of an inspection form (质检项). */
    CRITERION,
    /** A side of inspection across forms (质检维度). */
    ASPECT,
    /** A measure (指标). */
    MEASURE
  }
}
