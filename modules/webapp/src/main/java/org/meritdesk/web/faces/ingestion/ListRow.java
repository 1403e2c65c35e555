package org.meritdesk.web.faces.ingestion;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contact in the list (会话行).
 *
 * @param recordId the contact; 0 where none is known
 * @param link where the row leads; empty where it leads nowhere
 * @param value what it added to the measure, or how it ended
 * @param excluded why it does not count, or empty
 */
public record ListRow(
    long recordId,
    String link,
    String contact,
    Instant at,
    LocalDate workDay,
    String queue,
    String waited,
    String service,
    @Nullable BigDecimal waitSeconds,
    @Nullable BigDecimal serviceSeconds,
    String value,
    String excluded) {}
