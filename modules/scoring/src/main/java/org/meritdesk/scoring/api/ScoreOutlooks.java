package org.meritdesk.scoring.api;

import java.util.List;

/** Says how far scores of an open month are certain (得分展望). */
public interface ScoreOutlooks {

  /** One for each of the appraisals, in their order. */
  List<ScoreOutlook> of(List<Appraisal> appraisals);
}
