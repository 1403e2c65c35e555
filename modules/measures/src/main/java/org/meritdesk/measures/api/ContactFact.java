package org.meritdesk.measures.api;

import java.time.ZoneId;
import java.util.List;

/**
 * One conversation on any channel with all that belongs to it (会话事实).
 *
 * @param queueId 0 if it never entered a queue
 * @param zone of the queue, or of the source
 * @param answerTargetMs within which a queued contact should be answered
 * @param phases flat 4-tuples: kind, account or 0, start, end
 * @param gapBeforeMs from the close of the same customer's earlier contact with the same issue to
 *     the opening of this one; {@link Long#MAX_VALUE} if there is none
 * @param gapAfterMs the same to the next such contact
 */
public record ContactFact(
    long recordId,
    boolean phone,
    long queueId,
    ZoneId zone,
    long answerTargetMs,
    Outcome outcome,
    long openedAt,
    long closedAt,
    long queuedAt,
    long dequeuedAt,
    long answeredAt,
    long[] phases,
    List<Part> parts,
    List<Utterance> messages,
    long gapBeforeMs,
    long gapAfterMs)
    implements Fact {

  /** Phase kind: waiting in a queue (排队). */
  public static final long QUEUE = 1;

  /** Phase kind: ringing at an agent (振铃). */
  public static final long ALERT = 2;

  /** Phase kind: in conversation (通话). */
  public static final long INTERACT = 3;

  /** Phase kind: on hold (挂起). */
  public static final long HOLD = 4;

  /** Phase kind: work after the contact (话后处理). */
  public static final long WRAPUP = 5;

  /** How it ended (会话结果). */
  public enum Outcome {
    /** A person served it (人工接待). */
    HANDLED,
    /** The customer gave up waiting (放弃). */
    ABANDONED,
    /** It ended without asking for a person (自助). */
    SELF_SERVED,
    /** A trace of the switch, no customer (虚呼). */
    PHANTOM,
    /** Nobody took it (漏接). */
    MISSED,
    /** Not known yet (未知). */
    UNKNOWN
  }

  /** How an agent's part ended (移交方式). */
  public enum Handover {
    /** The contact stayed (未移交). */
    NONE,
    /** Passed on without a word (盲转). */
    BLIND,
    /** Passed on after consulting (咨询转). */
    CONSULT,
    /** Passed up (升级). */
    ESCALATION
  }

  /** One agent's part of the contact (服务段). */
  public record Part(long accountId, long from, long to, Handover handover) {}

  /** Who speaks (发言方). */
  public enum Author {
    /** The customer (客户). */
    CUSTOMER,
    /** A person of the house (客服). */
    AGENT,
    /** A machine (机器人). */
    BOT,
    /** The platform (系统). */
    SYSTEM
  }

  /** One message (消息); {@code needsReply} speaks of the customer's messages only. */
  public record Utterance(
      long recordId, long at, Author author, long accountId, boolean hidden, boolean needsReply) {}
}
