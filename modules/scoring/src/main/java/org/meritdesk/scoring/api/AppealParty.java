package org.meritdesk.scoring.api;

/** Which side of an appeal somebody stands on (申诉角色). */
public enum AppealParty {
  /** Whose result it is (申诉人). */
  APPELLANT,
  /** May look into it but has not taken it (复核人). */
  REVIEWER,
  /** The reviewer who has taken it (受理人). */
  HOLDER
}
