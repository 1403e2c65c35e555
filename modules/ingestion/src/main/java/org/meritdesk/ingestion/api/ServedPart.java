package org.meritdesk.ingestion.api;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one agent had to do with a contact (服务记录): one account's part of it, from the first moment
 * to the last, in the newest version.
 *
 * @param recordId the contact
 * @param queueId 0 without a queue
 * @param zone of the queue, else of the source
 * @param channel of the contact, else of its queue
 * @param agentMessages public messages that the account wrote
 * @param customerMessages messages of the customer in the contact
 * @param lowestRating of the part, stretched to 1 to 5; null if nobody rated it
 * @param complaints valid ones about the part
 * @param handedOn whether the account handed the contact on
 * @param outcome of the contact, such as {@code HANDLED}
 */
public record ServedPart(
    long recordId,
    long accountId,
    long agentId,
    int queueId,
    String zone,
    @Nullable String channel,
    Instant from,
    Instant to,
    int agentMessages,
    int customerMessages,
    @Nullable BigDecimal lowestRating,
    int complaints,
    boolean handedOn,
    @Nullable String outcome) {}
