package org.meritdesk.training.api;

import java.math.BigDecimal;

/**
 * What a session cost (培训成本).
 *
 * @param fees paid for instructor, room and material
 * @param hourlyRate what an hour of a person costs
 * @param hours of everybody who was there, an instructor of the house included
 * @param total fees and hours times rate, two decimals
 */
public record SessionCost(
    BigDecimal fees, BigDecimal hourlyRate, BigDecimal hours, BigDecimal total) {}
