package org.meritdesk.ingestion.internal;

/** Lines of calls that an agent served from 09:00 on (测试来电). */
final class Served {

  private Served() {}

  static String call(String id, String day, String agent, String customer) {
    return """
    {"id":"%1$s","channel":"phone","queue":"sales",%4$s"issue":"parcel",\
    "opened_at":"%2$sT09:00:00+08:00","closed_at":"%2$sT09:05:00+08:00","phases":[\
    {"kind":"queue","start":"%2$sT09:00:00+08:00","end":"%2$sT09:00:10+08:00"},\
    {"kind":"interact","agent":"%3$s","start":"%2$sT09:00:10+08:00","end":"%2$sT09:05:00+08:00"}]}\
    """
        .formatted(id, day, agent, customer.isEmpty() ? "" : "\"customer\":\"" + customer + "\",");
  }

  static String message(String id, String contact, String author, String text) {
    return """
    {"id":"%s","contact":"%s","at":"2026-03-02T09:01:0%d+08:00","author_kind":"%s","author":"%s",\
    "text":"%s"}\
    """
        .formatted(
            id,
            contact,
            id.charAt(id.length() - 1) - '0',
            author.equals("c") ? "customer" : "agent",
            author,
            text);
  }
}
