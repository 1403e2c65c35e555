package org.meritdesk.quality.api;

import org.meritdesk.measures.api.InspectionFact;

/**
 * What other answers would make of an inspection (假设结果); nothing is kept.
 *
 * @param result what the answers are worth
 * @param fact how the inspection would enter the measures
 */
public record InspectionAsIf(FormResult result, InspectionFact fact) {}
