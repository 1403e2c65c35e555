package org.meritdesk.measures.api;

import java.time.ZoneId;

/** One complaint (投诉事实); ids are 0 where unknown. */
public record ComplaintFact(
    long recordId,
    long at,
    long accountId,
    long queueId,
    ZoneId zone,
    boolean valid,
    boolean causedByAgent,
    boolean escalated)
    implements Fact {}
