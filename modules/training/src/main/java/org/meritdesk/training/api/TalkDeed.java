package org.meritdesk.training.api;

/** A step in the life of a talk (面谈操作). */
public enum TalkDeed {
  /** The lead writes: time, notes, cases, actions (修改). */
  CHANGE,
  /** The lead asks the agent to come (约谈). */
  INVITE,
  /** The agent says beforehand how it looks from there (事先说明). */
  SPEAK,
  /** The lead says that it took place, and stands by what is written (完成面谈). */
  HOLD,
  /** The agent stands by what is written (确认). */
  AGREE,
  /** The agent does not, and says why (提出异议). */
  OBJECT,
  /** The lead ends the follow-up with what came of it (结束跟进). */
  CLOSE,
  /** The lead calls it off, with a reason (取消). */
  CANCEL
}
