package org.meritdesk.measures.api;

import java.time.LocalDate;

/** A subject on a work day (单元键): what is recomputed together. */
public record CellKey(Subject subject, LocalDate workDay) {}
