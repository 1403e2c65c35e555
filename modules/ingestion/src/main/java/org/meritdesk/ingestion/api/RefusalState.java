package org.meritdesk.ingestion.api;

/** What became of a refused line (隔离状态). */
public enum RefusalState {
  /** Waits (待处理). */
  OPEN,
  /** Taken after mending (已修复). */
  MENDED,
  /** Mended and refused again; the new refusal waits instead (已重试). */
  RETRIED,
  /** Put aside with a reason (已忽略). */
  DISMISSED
}
