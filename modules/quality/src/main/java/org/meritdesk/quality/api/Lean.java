package org.meritdesk.quality.api;

/** Whether somebody marks lower or higher than the measure (宽严倾向). */
public enum Lean {
  /** The whole interval lies below zero (偏严). */
  STRICT,
  /** The whole interval lies above zero (偏宽). */
  LENIENT,
  /** The interval holds zero (未见偏向). */
  NEITHER,
  /** Too few contacts for an interval (样本不足). */
  UNKNOWN
}
