package org.meritdesk.ingestion.api;

/** Why a line is refused (拒收原因); texts stand under {@code refusal.<NAME>}. */
public enum RefusalCode {
  /** Not JSON, or not a row of the file's shape (格式错误). */
  MALFORMED,
  /** The line is longer than the limit (行过长). */
  TOO_LONG,
  /** A field that must be there is missing (缺少字段). */
  MISSING,
  /** A value that cannot be read as what it should be (取值无效). */
  INVALID,
  /** A value outside of the list of legal ones (取值未知). */
  UNKNOWN_VALUE,
  /** A moment before 1990 or in the future (时间超出范围). */
  TIME_OUT_OF_RANGE,
  /** An end more than twelve hours before its beginning (时间倒置). */
  NEGATIVE_INTERVAL,
  /** Different content under the same id without a newer revision (内容冲突). */
  CONFLICT
}
