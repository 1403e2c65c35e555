package org.meritdesk.measures.api;

import static org.meritdesk.measures.api.Direction.HIGHER;
import static org.meritdesk.measures.api.Direction.LOWER;
import static org.meritdesk.measures.api.Direction.RANGE;
import static org.meritdesk.measures.api.Domain.EFFICIENCY;
import static org.meritdesk.measures.api.Domain.LEARNING;
import static org.meritdesk.measures.api.Domain.QUALITY;
import static org.meritdesk.measures.api.Domain.RESOLUTION;
import static org.meritdesk.measures.api.Domain.SALES;
import static org.meritdesk.measures.api.Domain.SPEED;
import static org.meritdesk.measures.api.Domain.VOICE;
import static org.meritdesk.measures.api.Domain.VOLUME;
import static org.meritdesk.measures.api.Unit.COUNT;
import static org.meritdesk.measures.api.Unit.MONEY;
import static org.meritdesk.measures.api.Unit.PERCENT;
import static org.meritdesk.measures.api.Unit.POINTS;
import static org.meritdesk.measures.api.Unit.SECONDS;

/**
 * The catalogue (指标目录): what each measure is; what is good stands in a scheme. Definitions follow
 * the product's formula tables 5A, 5B and 5H.
 */
public enum Measure {
  /** Contacts that asked for a person: queued, or put through at once (来电/进线量). For queues. */
  CONTACTS_OFFERED("进线量", VOLUME, COUNT, HIGHER, "Σ contacts queued or put through"),
  /**
   * Contacts a person served; an agent's count holds every contact the agent took part in (接待量).
   */
  CONTACTS_HANDLED("接待量", VOLUME, COUNT, HIGHER, "Σ contacts served by a person"),
  /** Contacts that left the queue unserved (放弃量). For queues. */
  CONTACTS_ABANDONED("放弃量", VOLUME, COUNT, LOWER, "Σ contacts that gave up waiting"),
  /** Abandoned ÷ offered, short abandons included (放弃率). For queues. */
  ABANDONMENT_RATE("放弃率", RESOLUTION, PERCENT, LOWER, "abandoned ÷ offered × 100"),
  /** Mean wait of answered contacts; credits who answered first (平均应答速度). */
  SPEED_OF_ANSWER_AVG("平均应答速度", SPEED, SECONDS, LOWER, "Σ wait of answered ÷ answered"),
  /** Median wait of answered contacts (应答速度中位数). */
  SPEED_OF_ANSWER_P50("应答速度中位数", SPEED, SECONDS, LOWER, "percentile_cont(0.5) of wait of answered"),
  /** Nine of ten answered contacts waited at most this long (应答速度九十分位). */
  SPEED_OF_ANSWER_P90(
      "应答速度九十分位", SPEED, SECONDS, LOWER, "percentile_cont(0.9) of wait of answered"),
  /** Variant a: removed from the queue in time, however, ÷ queued (服务水平 a). For queues. */
  SERVICE_LEVEL_A("服务水平(a)", SPEED, PERCENT, HIGHER, "left the queue in time ÷ offered × 100"),
  /** Variant b: answered in time ÷ offered (服务水平 b). For queues. */
  SERVICE_LEVEL_B("服务水平(b)", SPEED, PERCENT, HIGHER, "answered in time ÷ offered × 100"),
  /** Variant c: answered in time ÷ (offered − short abandons) (服务水平 c). For queues. */
  SERVICE_LEVEL_C(
      "服务水平(c)", SPEED, PERCENT, HIGHER, "answered in time ÷ (offered − short abandons) × 100"),
  /** Variant d: answered in time ÷ answered; credits who answered first (服务水平 d). */
  SERVICE_LEVEL_D("服务水平(d)", SPEED, PERCENT, HIGHER, "answered in time ÷ answered × 100"),
  /** Mean time in conversation per contact with a known conversation (通话时长). */
  TALK_TIME("通话时长", EFFICIENCY, SECONDS, RANGE, "Σ interact ÷ contacts with a conversation"),
  /** Mean time on hold per contact that was held (挂起时长). */
  HOLD_TIME("挂起时长", EFFICIENCY, SECONDS, LOWER, "Σ hold ÷ contacts that were held"),
  /** Mean work after the contact, per contact with such work; skipped work is left out (话后处理时长). */
  AFTER_CONTACT_TIME("话后处理时长", EFFICIENCY, SECONDS, LOWER, "Σ wrap-up ÷ contacts with wrap-up"),
  /** Mean conversation, hold and wrap-up per contact; an agent's own part (平均处理时长). */
  HANDLE_TIME("平均处理时长", EFFICIENCY, SECONDS, LOWER, "Σ (interact + hold + wrap-up) ÷ handled"),
  /** Wall-clock time in service ÷ (service + idle available), on days with states (工作占用率). */
  OCCUPANCY(
      "工作占用率", EFFICIENCY, PERCENT, RANGE, "∪ handling ÷ (∪ handling + idle available) × 100"),
  /** Contacts handed on ÷ handled; credits who handed on (转接率). */
  TRANSFER_RATE("转接率", RESOLUTION, PERCENT, LOWER, "contacts handed on ÷ handled × 100"),
  /** Mean wait for the first human public reply; credits its author (首次响应时长). */
  FIRST_RESPONSE_TIME(
      "首次响应时长",
      SPEED,
      SECONDS,
      LOWER,
      "Σ (first reply − first message to answer) ÷ answered contacts"),
  /** Mean over answered rounds; credits the author of each reply (平均响应时长). */
  AVERAGE_RESPONSE_TIME("平均响应时长", SPEED, SECONDS, LOWER, "Σ round ÷ answered rounds"),
  /** Mean number of answered rounds per contact (对话轮次). */
  TURNS("对话轮次", EFFICIENCY, COUNT, RANGE, "answered rounds ÷ contacts with an answered round"),
  /** Rounds answered within 180 s ÷ rounds; a round open past 180 s is missed (三分钟回复率). */
  THREE_MINUTE_REPLY_RATE(
      "三分钟回复率", SPEED, PERCENT, HIGHER, "rounds answered in 180 s ÷ rounds × 100"),
  /** Contacts closed with an open round ÷ contacts with a message to answer (未回复率). */
  UNANSWERED_RATE(
      "未回复率",
      RESOLUTION,
      PERCENT,
      LOWER,
      "closed with an open round ÷ closed with a message to answer × 100"),
  /** First contacts solved: not handed on, no repeat in 24 h; credits the first agent (一次性解决率). */
  FCR("一次性解决率", RESOLUTION, PERCENT, HIGHER, "solved first contacts ÷ first contacts × 100"),
  /** The same, over all handled contacts (一次性解决率·全量). */
  FCR_ALL("一次性解决率(全量)", RESOLUTION, PERCENT, HIGHER, "solved first contacts ÷ handled × 100"),
  /** Mean of valid ratings on the scale 1–5; never a share (满意度均分). */
  CSAT_MEAN("满意度均分", VOICE, POINTS, HIGHER, "Σ rating ÷ ratings (scale 1–5)"),
  /** Ratings 4 and 5 ÷ valid ratings on the scale 1–5 (满意率). */
  CSAT_TOP_TWO("满意率", VOICE, PERCENT, HIGHER, "ratings 4 and 5 ÷ ratings × 100 (scale 1–5)"),
  /** Valid complaints about attitude or error ÷ contacts handled (投诉率). */
  COMPLAINT_RATE(
      "投诉率", VOICE, PERCENT, LOWER, "valid complaints caused by the agent ÷ handled × 100"),
  /** Complaints escalated ÷ complaints (投诉升级率). */
  ESCALATION_RATE("投诉升级率", VOICE, PERCENT, LOWER, "complaints escalated ÷ complaints × 100"),
  /** Contacts escalated ÷ contacts handled (会话升级率). */
  ESCALATION_RATE_CONTACTS(
      "会话升级率", RESOLUTION, PERCENT, LOWER, "contacts escalated ÷ handled × 100"),
  /** Delivered from outside: buyers ÷ enquirers (询单转化率). */
  CONVERSION_RATE(
      "询单转化率", SALES, PERCENT, HIGHER, "Σ numerator ÷ Σ denominator × 100, as delivered"),
  /** Delivered from outside: turnover credited to the agent (销售额). */
  SALES_AMOUNT("销售额", SALES, MONEY, HIGHER, "Σ amount, as delivered"),
  /**
   * Delivered from outside: returns that were asked for and withdrawn after service; the shop
   * leaves out those for the quality of the product (挽回退货数).
   */
  RETURNS_AVOIDED("挽回退货数", SALES, COUNT, HIGHER, "Σ returns withdrawn after service, as delivered"),
  /** Mean score of published inspections, in points of 100 (质检得分). */
  QUALITY_SCORE("质检得分", QUALITY, POINTS, HIGHER, "Σ score ÷ inspections with a score"),
  /** Inspections whose points for attitude reach the form's pass mark (态度合格率). */
  ATTITUDE_PASS_RATE(
      "态度合格率",
      QUALITY,
      PERCENT,
      HIGHER,
      "inspections with attitude at the pass mark ÷ inspections that judged attitude × 100"),
  /** Criteria of the script fully met ÷ judged (话术规范率). */
  SCRIPT_COMPLIANCE("话术规范率", QUALITY, PERCENT, HIGHER, "script criteria fully met ÷ judged × 100"),
  /** Criteria of the process fully met ÷ judged (流程规范率). */
  PROCESS_COMPLIANCE(
      "流程规范率", QUALITY, PERCENT, HIGHER, "process criteria fully met ÷ judged × 100"),
  /**
   * Breaches of compliance that a second person confirmed; zero only where something was inspected
   * (合规违规数).
   */
  COMPLIANCE_BREACHES("合规违规数", QUALITY, COUNT, LOWER, "Σ confirmed breaches of inspected contacts"),
  /** Who was there ÷ who had a seat, in sessions that were held; the day of the session (培训参与率). */
  TRAINING_ATTENDANCE_RATE(
      "培训参与率", LEARNING, PERCENT, HIGHER, "attended ÷ enrolled in sessions held × 100"),
  /**
   * First results that passed ÷ first results, whatever their source; later attempts at the same
   * exam do not count (考试通过率).
   */
  EXAM_PASS_RATE("考试通过率", LEARNING, PERCENT, HIGHER, "first results passed ÷ first results × 100"),
  /**
   * Accepted cases of one's own ÷ those of the team as it stood on the day of acceptance; of a
   * team, its cases ÷ the company's (知识共享率).
   */
  KNOWLEDGE_SHARING_RATE(
      "知识共享率", LEARNING, PERCENT, HIGHER, "own accepted cases ÷ accepted cases of the team × 100"),
  /**
   * Mean mark of the departments served on the scale 1–5, of rounds with enough answers; counts on
   * the last day of the round's period (跨部门协作评分).
   */
  CROSS_DEPARTMENT_SCORE("跨部门协作评分", LEARNING, POINTS, HIGHER, "Σ marks ÷ answers (scale 1–5)");

  private final String chinese;
  private final Domain domain;
  private final Unit unit;
  private final Direction direction;
  private final String formula;

  Measure(String chinese, Domain domain, Unit unit, Direction direction, String formula) {
    this.chinese = chinese;
    this.domain = domain;
    this.unit = unit;
    this.direction = direction;
    this.formula = formula;
  }

  /** The Chinese term of the field. */
  public String chinese() {
    return chinese;
  }

  /** The side of service. */
  public Domain domain() {
    return domain;
  }

  /** The unit of publication. */
  public Unit unit() {
    return unit;
  }

  /** Which way is better. */
  public Direction direction() {
    return direction;
  }

  /** How it is computed, in one line. */
  public String formula() {
    return formula;
  }

  /** Whether it is delivered as a figure from outside rather than computed from contacts. */
  public boolean external() {
    return domain == SALES;
  }
}
