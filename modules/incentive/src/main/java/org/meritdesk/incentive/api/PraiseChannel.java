package org.meritdesk.incentive.api;

/** How a customer praised (表扬渠道). */
public enum PraiseChannel {
  /** A letter or mail (表扬信). */
  LETTER,
  /** In the conversation (会话). */
  CHAT,
  /** On the phone (电话). */
  PHONE,
  /** A public review (平台评价). */
  REVIEW,
  /** A banner of thanks (锦旗). */
  BANNER,
  /** Some other way (其他). */
  OTHER
}
