package org.meritdesk.measures.api;

/** The outcome of a measure for a subject and a period (指标值): a value, or why there is none. */
public sealed interface Measurement permits Measured, NotMeasurable {

  /** How many things were counted or timed (样本量). */
  long sample();
}
