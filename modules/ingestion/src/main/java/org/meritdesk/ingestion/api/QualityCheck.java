package org.meritdesk.ingestion.api;

/** What the data-quality report looks for (数据质量检查项); texts under {@code quality.<NAME>}. */
public enum QualityCheck {
  /** A handled contact that names no agent (缺少座席). */
  MISSING_AGENT,
  /** A platform account that belongs to no agent yet (未知座席). */
  UNKNOWN_AGENT,
  /** Two services of one agent at the same time; counted in pairs (服务时间重叠). */
  OVERLAPPING_SERVICE,
  /** A service across midnight, put right (服务跨零点). */
  WRAPPED_SERVICE,
  /** A wait across midnight, put right (排队跨零点). */
  WRAPPED_QUEUE,
  /** An interval that ends before it begins by less than twelve hours; kept as zero (负时长). */
  NEGATIVE_INTERVAL,
  /** A negative time in self-service; kept (自助时长为负). */
  NEGATIVE_SELF_SERVICE,
  /** A handled contact whose service lasted no time (服务时长为零). */
  ZERO_LENGTH_SERVICE,
  /** A rating whose contact is not known (评价无会话). */
  RATING_WITHOUT_CONTACT,
  /** A message or complaint whose contact is not known (消息或投诉无会话). */
  REFERENCE_WITHOUT_CONTACT,
  /** A whole day without one record between the first and the last (断档). */
  GAP
}
