package org.meritdesk.measures.api;

/** Of whom or what a measurement speaks (考核对象类型). */
public enum SubjectKind {
  /** A person, by agent id (客服). */
  AGENT(1),
  /** A team, by team id (班组). */
  TEAM(2),
  /** A queue, by queue id; 0 is what never entered a queue (技能队列). */
  QUEUE(3),
  /** Everything together, always id 0 (全公司). */
  COMPANY(4);

  private final int code;

  SubjectKind(int code) {
    this.code = code;
  }

  /** The number that the database keeps. */
  public int code() {
    return code;
  }

  /** The kind of a stored number. */
  public static SubjectKind of(int code) {
    for (SubjectKind kind : values()) {
      if (kind.code == code) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no subject kind " + code);
  }
}
