package org.meritdesk.launcher.demo;

/** The six teams of the demo shop. */
enum Team {
  PHONE_A("PHONE-A", "热线一组", "Hotline A", "PHONE", Desk.HOTLINE, 12),
  PHONE_B("PHONE-B", "热线二组", "Hotline B", "PHONE", Desk.HOTLINE, 10),
  PRESALE("TB-PRE", "淘宝售前组", "Taobao presale", "PRESALE", Desk.PRESALE, 11),
  AFTERSALE("TB-AFTER", "淘宝售后组", "Taobao after-sale", "AFTERSALE", Desk.AFTERSALE, 10),
  COMMUNITY("WECOM", "企微社群组", "WeCom groups", "COMMUNITY", Desk.COMMUNITY, 9),
  CASES("CASES", "投诉处理组", "Complaint desk", "COMPLAINT", Desk.CASES, 8);

  private final String code;
  private final String nameZh;
  private final String nameEn;
  private final String post;
  private final Desk desk;
  private final int size;

  Team(String code, String nameZh, String nameEn, String post, Desk desk, int size) {
    this.code = code;
    this.nameZh = nameZh;
    this.nameEn = nameEn;
    this.post = post;
    this.desk = desk;
    this.size = size;
  }

  String code() {
    return code;
  }

  String nameZh() {
    return nameZh;
  }

  String nameEn() {
    return nameEn;
  }

  String post() {
    return post;
  }

  Desk desk() {
    return desk;
  }

  int size() {
    return size;
  }
}
