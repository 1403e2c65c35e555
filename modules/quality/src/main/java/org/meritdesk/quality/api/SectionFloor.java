package org.meritdesk.quality.api;

import java.math.BigDecimal;

/**
 * A section below this share of its points fails (分组底线).
 *
 * @param below edge in percent; a section that publishes the edge itself is not below it
 * @param effect what the failure does, to the section or to the form
 */
public record SectionFloor(BigDecimal below, FailEffect effect) {}
