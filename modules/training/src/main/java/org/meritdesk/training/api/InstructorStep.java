package org.meritdesk.training.api;

/** What can be done with an instructor (讲师认证步骤). */
public enum InstructorStep {
  /** Name as a candidate (提名). */
  NOMINATE,
  /** Mark a lesson (听课评分). */
  OBSERVE,
  /** Certify, or renew (认证或续期). */
  CERTIFY,
  /** End (终止). */
  END
}
