package org.meritdesk.web.faces.ingestion;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contact in the list (会话行).
 *
 * @param recordId what the row links to; 0 where no contact is known
 * @param value what it added to the measure, or how it ended
 * @param excluded why it does not count, or empty
 */
public record ListRow(
    long recordId,
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
