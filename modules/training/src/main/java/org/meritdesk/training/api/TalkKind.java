package org.meritdesk.training.api;

import java.util.List;

/** What a talk is for, and what it goes through (面谈类型). */
public enum TalkKind {
  /** Data and a case, then a plan (绩效辅导). */
  COACHING(TalkTopic.STRENGTHS, TalkTopic.LOSSES, TalkTopic.CASE, TalkTopic.PLAN),
  /** What a conversation of the library does well, and what to take over (对标会话). */
  BENCHMARK(TalkTopic.CASE, TalkTopic.TAKE_OVER, TalkTopic.PLAN),
  /** The interview of the quarter, with what training brought (季度面谈). */
  QUARTERLY(
      TalkTopic.RESULTS,
      TalkTopic.STRENGTHS,
      TalkTopic.LOSSES,
      TalkTopic.TRAINING,
      TalkTopic.SUPPORT,
      TalkTopic.PLAN);

  private final List<TalkTopic> topics;

  TalkKind(TalkTopic... topics) {
    this.topics = List.of(topics);
  }

  /** What is talked about, in order. */
  public List<TalkTopic> topics() {
    return topics;
  }

  /** How many months its figures cover. */
  public int months() {
    return this == QUARTERLY ? 3 : 1;
  }
}
