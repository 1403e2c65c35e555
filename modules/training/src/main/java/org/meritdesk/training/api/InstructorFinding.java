package org.meritdesk.training.api;

/**
 * A criterion that is not met (未达标项).
 *
 * @param code {@code service}, {@code lessons}, {@code mark} or {@code rating}
 */
public record InstructorFinding(String code, String wanted, String found) {}
