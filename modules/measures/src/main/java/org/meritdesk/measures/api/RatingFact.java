package org.meritdesk.measures.api;

import java.time.ZoneId;

/** One valid rating on the scale 1–5 (评价事实), in millionths; ids are 0 where unknown. */
public record RatingFact(
    long recordId, long at, long accountId, long queueId, ZoneId zone, long scoreMillionths)
    implements Fact {}
