package org.meritdesk.measures.api;

import java.time.LocalDate;

/** A measurement of one work day (日值). */
public record DayValue(LocalDate day, Measurement measurement) {}
