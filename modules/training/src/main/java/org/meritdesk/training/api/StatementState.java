package org.meritdesk.training.api;

/** What was made of a learning statement (语句状态). */
public enum StatementState {
  /** It counts for a record (已计入). */
  TAKEN,
  /** It says nothing about a completion (仅存档). */
  NOTED,
  /** Nobody knows yet who is meant (待认领人员). */
  NO_ACTOR,
  /** Nobody knows yet which course is meant (待认领课程). */
  NO_COURSE,
  /** It contradicts itself or says too little (无法采用). */
  UNUSABLE,
  /** It was taken back (已撤回). */
  VOIDED
}
