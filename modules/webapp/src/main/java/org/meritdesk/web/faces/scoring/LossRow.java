package org.meritdesk.web.faces.scoring;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A contact that cost points, as shown (失分行).
 *
 * @param contactId where the row leads; 0 where no contact is known or none may be seen
 */
public record LossRow(
    long contactId,
    Instant at,
    String contact,
    String measure,
    String measureName,
    String reason,
    BigDecimal points,
    String cost) {}
