package org.meritdesk.quality.domain.sampling;

/**
 * A candidate that was drawn (抽中).
 *
 * @param byRisk whether its signs of risk drew it
 */
public record Drawn(Candidate contact, boolean byRisk, String inspector) {}
