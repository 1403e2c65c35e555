package org.meritdesk.people.api;

/** What a person can be told (通知种类); its text is {@code notice.KIND} in the reader's language. */
public enum NoticeKind {
  /** An inspection of the agent's contact was published (质检结果). */
  INSPECTION_PUBLISHED,
  /** Somebody appeals, and the reader may decide (申诉待办). */
  APPEAL_FILED,
  /** The agent's appeal was decided (申诉结果). */
  APPEAL_DECIDED,
  /** Another inspector handed a task over (任务转交). */
  TASK_HANDED_OVER,
  /** A calibration waits for the reader's marks (校准开始). */
  CALIBRATION_OPENED,
  /** A proposed case was accepted (案例采纳). */
  CASE_ACCEPTED,
  /** The month's appraisal was published (月度发布). */
  MONTH_PUBLISHED,
  /** The month's bonus statement was approved (奖金单). */
  STATEMENT_APPROVED,
  /** Something that a rule watches needs a hand (预警). */
  ALERT_RAISED,
  /** Nobody took note of an alert in time (预警升级). */
  ALERT_ESCALATED,
  /** What the agent completed runs out soon (证书到期提醒). */
  CERTIFICATE_EXPIRING,
  /** The reader's lead asks for a talk (面谈邀约). */
  TALK_INVITED,
  /** A talk was written down, the reader has to say whether rightly (面谈确认). */
  TALK_HELD,
  /** The agent spoke, agreed or objected (面谈回应). */
  TALK_ANSWERED,
  /** The reader has become a mentor, or has got one (师徒结对). */
  MENTOR_PAIRED,
  /** A course was completed or an exam handed in (培训完成). */
  TRAINING_COMPLETED,
  /** A completion was noted by mistake (培训撤销). */
  TRAINING_WITHDRAWN,
  /** A class that the reader attended can be rated for a week (课后评价邀请). */
  FEEDBACK_DUE,
  /** An improvement plan was drafted and waits to be agreed to (改进计划待确认). */
  IMPROVEMENT_OPENED,
  /** The person agreed to the plan (改进计划已确认). */
  IMPROVEMENT_AGREED,
  /** The plan began, was re-assessed or was closed (改进计划进展). */
  IMPROVEMENT_MOVED,
  /** Somebody is proposed for a step up the ladder, and the reader may decide (晋升待审批). */
  CAREER_PROPOSED,
  /** The agent stands on a new step of the ladder (晋升). */
  CAREER_STEP,
  /** Somebody is nominated for an honour, and the reader may decide (荣誉待确认). */
  HONOUR_NOMINATED,
  /** The agent was honoured (荣誉). */
  HONOUR_GIVEN,
  /** A contest is open in which the agent takes part (竞赛开始). */
  CONTEST_OPENED,
  /** A contest is over, its standings are final (竞赛结束). */
  CONTEST_ENDED,
  /** The agent is out of a contest (取消竞赛资格). */
  CONTEST_OUT,
  /** Corrections of paid months wait, and the reader may decide (奖金调整待审批). */
  ADJUSTMENTS_WAIT,
  /** Somebody turned points into something, and the reader hands it over (积分兑换待办). */
  POINTS_REDEEMED,
  /** What the agent redeemed was handed over (兑换已兑现). */
  POINTS_FULFILLED,
  /** What the agent redeemed was refused, the points are back (兑换已退回). */
  POINTS_REFUSED,
  /** Points are to be corrected, and the reader may decide (积分更正待确认). */
  POINTS_CORRECTION,
  /** The agent's points were corrected (积分更正). */
  POINTS_CORRECTED,
  /** Praise was recorded, and the reader may check it (表扬待核实). */
  PRAISE_RECORDED,
  /** Praise of the agent was accepted (表扬采纳). */
  PRAISE_ACCEPTED,
  /** An agent asks for hours of leave (调休待审批). */
  LEAVE_ASKED,
  /** The agent's leave was agreed to (调休同意). */
  LEAVE_APPROVED,
  /** The agent's leave was refused (调休未同意). */
  LEAVE_REFUSED,
  /** Somebody was named for a badge, and the reader may certify (徽章待认证). */
  BADGE_NAMED,
  /** The agent holds a new badge (获得徽章). */
  BADGE_GIVEN,
  /** Rules raise alerts of which nobody takes note (预警规则噪声). */
  ALERT_RULES_NOISY;

  /** The name that other systems read, such as {@code inspection.published}. */
  public String wireName() {
    String name = name().toLowerCase(java.util.Locale.ROOT);
    int dot = name.indexOf('_');
    return name.substring(0, dot) + "." + name.substring(dot + 1).replace('_', '-');
  }
}
