package org.meritdesk.launcher.demo;

/** A queue with the platform it lives on and how busy it is on an ordinary day. */
enum Desk {
  HOTLINE("callcenter", "hotline", "phone", 570, 1, 22),
  PRESALE("qianniu", "taobao-presale", "chat", 112, 3, 22),
  AFTERSALE("qianniu", "taobao-aftersale", "chat", 96, 3, 22),
  COMMUNITY("wecom", "wecom-groups", "wecom", 66, 3, 22),
  CASES("casedesk", "complaint-desk", "email", 38, 5, 18);

  private final String source;
  private final String queue;
  private final String channel;
  private final int contactsPerDay;
  private final int capacity;
  private final int closes;

  Desk(String source, String queue, String channel, int contactsPerDay, int capacity, int closes) {
    this.source = source;
    this.queue = queue;
    this.channel = channel;
    this.contactsPerDay = contactsPerDay;
    this.capacity = capacity;
    this.closes = closes;
  }

  String source() {
    return source;
  }

  String queue() {
    return queue;
  }

  String channel() {
    return channel;
  }

  int contactsPerDay() {
    return contactsPerDay;
  }

  /** How many contacts one agent serves at once. */
  int capacity() {
    return capacity;
  }

  /** The hour of the evening; nobody comes in the last half hour. */
  int closes() {
    return closes;
  }

  boolean spoken() {
    return this == HOTLINE;
  }
}
