package org.meritdesk.ingestion.internal;

/** Lines as a platform sends them. */
final class JsonLine {

  private JsonLine() {}

  /** A call with no more than it must have, and what is added. */
  static String call(String id, String more) {
    return "{\"id\":\""
        + id
        + "\",\"channel\":\"phone\",\"queue\":\"sales\",\"opened_at\":\"2026-03-02T09:00:00+08:00\""
        + more
        + "}";
  }

  /** A call that an agent served. */
  static String served(String id, String day, String customer) {
    return """
    {"id":"%s","channel":"phone","queue":"sales","customer":"%s","issue":"parcel",\
    "opened_at":"%sT09:00:00+08:00","closed_at":"%sT09:05:00+08:00","phases":[\
    {"kind":"queue","start":"%sT09:00:00+08:00","end":"%sT09:00:10+08:00"},\
    {"kind":"interact","agent":"a1","start":"%sT09:00:10+08:00","end":"%sT09:05:00+08:00"}]}\
    """
        .formatted(id, customer, day, day, day, day, day, day);
  }
}
