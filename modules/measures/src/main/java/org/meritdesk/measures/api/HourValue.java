package org.meritdesk.measures.api;

import java.time.DayOfWeek;

/** A measurement of one hour of the week (时段值), 0 to 23 in the subject's zone. */
public record HourValue(DayOfWeek weekday, int hour, Measurement measurement) {}
