package org.meritdesk.incentive.api;

import java.time.YearMonth;

/**
 * What a run over a month booked (积分入账); a second one over the same facts books nothing.
 *
 * @param bookings how many bookings
 * @param earned points given
 * @param reversed points taken back, as far as they were still there
 */
public record PointsRun(YearMonth month, int bookings, int earned, int reversed) {}
