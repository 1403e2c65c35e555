package org.meritdesk.training.api;

/** In what part somebody acts on an improvement plan (改进计划参与方). */
public enum ImprovementParty {
  /** Whom it is about; for a team's plan the one who owns it (当事人). */
  SUBJECT,
  /** Who keeps it: a lead of the person, or HR (经办人). */
  KEEPER,
  /** Who looks again: for an ability plan or a project neither its maker nor its owner (复评人). */
  ASSESSOR
}
