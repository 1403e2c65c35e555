package org.meritdesk.training.api;

import java.util.List;
import java.util.Map;

/**
 * Why a course is proposed (依据).
 *
 * @param point what the course is meant to make better
 * @param names the question of a criterion by language tag; else empty
 * @param inspections the dearest inspections behind it
 * @param contacts the worst contacts behind it
 */
public record NeedEvidence(
    NeedSource source,
    PainPoint point,
    Map<String, String> names,
    List<NeedFigure> figures,
    List<Long> inspections,
    List<Long> contacts) {

  /** Fixes the collections. */
  public NeedEvidence {
    names = Map.copyOf(names);
    figures = List.copyOf(figures);
    inspections = List.copyOf(inspections);
    contacts = List.copyOf(contacts);
  }
}
