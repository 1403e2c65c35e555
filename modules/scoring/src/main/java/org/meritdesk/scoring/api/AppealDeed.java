package org.meritdesk.scoring.api;

/** A step in the life of an appeal (申诉操作). */
public enum AppealDeed {
  /** A reviewer begins to look into it (受理). */
  TAKE,
  /** The reviewer gives it back for somebody else (转出). */
  PASS_ON,
  /** The reviewer asks the agent something (要求补充). */
  ASK,
  /** The agent answers (补充说明). */
  ANSWER,
  /** The agent takes it back (撤回). */
  WITHDRAW,
  /** The reviewer accepts every claim (成立). */
  UPHOLD,
  /** The reviewer accepts some claims (部分成立). */
  UPHOLD_PARTLY,
  /** The reviewer accepts no claim (不成立). */
  REJECT
}
