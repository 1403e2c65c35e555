package org.meritdesk.measures.api;

/** Of whom or what a measurement speaks (考核对象). */
public record Subject(SubjectKind kind, long id) {

  /** Everything together (全公司). */
  public static final Subject COMPANY = new Subject(SubjectKind.COMPANY, 0);

  /** A person (客服). */
  public static Subject agent(long agentId) {
    return new Subject(SubjectKind.AGENT, agentId);
  }

  /** A team (班组). */
  public static Subject team(long teamId) {
    return new Subject(SubjectKind.TEAM, teamId);
  }

  /** A queue; 0 is what never entered a queue (技能队列). */
  public static Subject queue(long queueId) {
    return new Subject(SubjectKind.QUEUE, queueId);
  }
}
