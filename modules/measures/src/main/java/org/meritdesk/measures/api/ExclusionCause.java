package org.meritdesk.measures.api;

/** Why a fact does not count (剔除原因). */
public enum ExclusionCause {
  /** The product was faulty, not the service (商品问题). */
  PRODUCT_FAULT,
  /** A refund asked for in bad faith (恶意退款). */
  MALICIOUS_REFUND,
  /** An appeal was upheld (申诉成立). */
  APPEAL_UPHELD,
  /** The customer's last words needed no reply (无需回复). */
  NO_REPLY_NEEDED,
  /** The day was declared free of assessment (无考核日). */
  NO_ASSESSMENT_DAY,
  /** A slot to decompress after a heavy contact (减压时段). */
  DECOMPRESSION_SLOT,
  /** The calendar was corrected later (节假日更正). */
  HOLIDAY_CORRECTION,
  /** The platform or the line failed (系统故障). */
  SYSTEM_FAULT,
  /** Abuse, spam or a test (骚扰或测试). */
  ABUSE_OR_TEST,
  /** Anything else; the reason says what (其他). */
  OTHER
}
