package org.meritdesk.scoring.api;

import java.math.BigDecimal;

/**
 * A gate that was breached (触发门槛).
 *
 * @param gate the gate
 * @param value the figure that breached it
 */
public record Breach(Gate gate, BigDecimal value) {}
