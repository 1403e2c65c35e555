package org.meritdesk.web.faces;

import org.meritdesk.measures.api.LearningKey;

/** Pages and names of what is behind figures of learning (学习明细链接). */
public final class LearningLinks {

  private LearningLinks() {}

  /** The page of what a record number stands for; empty where there is none. */
  public static String page(long recordId) {
    return LearningKey.of(recordId).map(LearningLinks::page).orElse("");
  }

  private static String page(LearningKey key) {
    return switch (key.kind()) {
      case SESSION -> "training-session?id=" + key.id();
      case ATTEMPT -> "exam?id=" + key.id();
      case CASE -> "case?id=" + key.id();
      case RECORD, ROUND -> "";
    };
  }

  /** How it is called in one line. */
  static String name(Words words, LearningKey key) {
    return words.of("behind." + key.kind(), String.valueOf(key.id()));
  }
}
