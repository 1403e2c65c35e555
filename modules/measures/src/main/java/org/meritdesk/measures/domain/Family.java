package org.meritdesk.measures.domain;

/** Which tallies are kept and read together (指标族); the number is what the database keeps. */
public enum Family {
  /** What came, and how long it waited (业务量). */
  VOLUME(1, true),
  /** How it was served (服务过程). */
  SERVICE(2, true),
  /** Messages and answers (对话响应). */
  REPLY(3, true),
  /** Ratings and complaints (客户声音). */
  VOICE(4, false),
  /** Working time (在岗). */
  PRESENCE(5, false),
  /** Figures delivered from outside (外部指标). */
  EXTERNAL(6, false),
  /** What inspectors found (质检). */
  INSPECTION(7, false),
  /** Who came to learn, who passed, who shared and helped (培训与协作). */
  TRAINING(8, false);

  private final int code;
  private final boolean hourly;

  Family(int code, boolean hourly) {
    this.code = code;
    this.hourly = hourly;
  }

  /** The stored number. */
  public int code() {
    return code;
  }

  /** Whether queues and teams keep it by hour as well. */
  public boolean hourly() {
    return hourly;
  }

  /** The family of a stored number. */
  public static Family of(int code) {
    return values()[code - 1];
  }
}
