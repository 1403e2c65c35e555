package org.meritdesk.ingestion.api;

/** How far a load is (装载状态). */
public enum LoadState {
  /** Lines are being read (进行中). */
  RUNNING,
  /** Everything is stored and counted (已完成). */
  DONE,
  /** Nothing of it is stored (失败). */
  FAILED
}
