package org.meritdesk.training.domain;

import org.meritdesk.training.api.PainPoint;

/** Which pain points there are (已知痛点). */
@FunctionalInterface
public interface KnownPoints {

  /** Whether a form, an aspect or the catalogue of measures knows it. */
  boolean knows(PainPoint point);
}
