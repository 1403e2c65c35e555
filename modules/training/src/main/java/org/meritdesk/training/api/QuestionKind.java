package org.meritdesk.training.api;

/** How a question is answered (题型). */
public enum QuestionKind {
  /** By one of several options (单选). */
  SINGLE,
  /** By all options that hold (多选). */
  MULTIPLE,
  /** By saying whether it holds (判断). */
  TRUE_FALSE
}
