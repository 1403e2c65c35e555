package org.meritdesk.incentive.api;

import java.math.BigDecimal;

/** A statement that a payroll system has taken over, with the amount that it read (工资回执行). */
public record TakenOver(String employeeNo, BigDecimal amount) {}
