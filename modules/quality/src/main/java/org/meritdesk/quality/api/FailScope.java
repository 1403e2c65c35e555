package org.meritdesk.quality.api;

/** How far an automatic fail reaches (致命范围). */
public enum FailScope {
  /** The criterion alone. */
  CRITERION,
  /** All points of its section. */
  SECTION,
  /** The whole form. */
  FORM
}
