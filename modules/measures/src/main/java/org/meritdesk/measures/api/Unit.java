package org.meritdesk.measures.api;

/** In what a measure is published (单位). */
public enum Unit {
  /** A number of things (次数). */
  COUNT,
  /** Seconds with two decimals (秒). */
  SECONDS,
  /** 0 to 100 with two decimals (百分比). */
  PERCENT,
  /** Points on the scale of the survey, such as 1 to 5 (分). */
  POINTS,
  /** Money in the currency of the plan (金额). */
  MONEY
}
