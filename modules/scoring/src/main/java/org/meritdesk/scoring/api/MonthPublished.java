package org.meritdesk.scoring.api;

import java.time.YearMonth;

/**
 * A month has been published (月度发布), as a CDI event within the publishing transaction.
 *
 * @param month the month
 * @param revision its revision
 */
public record MonthPublished(YearMonth month, int revision) {}
