package org.meritdesk.web.faces.scoring;

import java.math.BigDecimal;
import java.time.Instant;

/** A contact that cost points, as shown (失分行). */
public record LossRow(
    long recordId,
    Instant at,
    String contact,
    String measure,
    String measureName,
    String reason,
    BigDecimal points,
    String cost) {}
