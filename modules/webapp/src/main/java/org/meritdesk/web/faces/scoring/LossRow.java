package org.meritdesk.web.faces.scoring;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A contact that cost points, as shown (失分行).
 *
 * @param contactId the contact; 0 where none is known or none may be seen
 * @param link where the row leads; empty where it leads nowhere
 */
public record LossRow(
    long contactId,
    String link,
    Instant at,
    String contact,
    String measure,
    String measureName,
    String reason,
    BigDecimal points,
    String cost) {}
