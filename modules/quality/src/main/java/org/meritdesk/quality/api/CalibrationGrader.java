package org.meritdesk.quality.api;

/**
 * Who marks in a session (评分人).
 *
 * @param login the inspector
 * @param expert whether the marks are the measure of the others
 * @param submitted how many contacts are marked for good
 */
public record CalibrationGrader(String login, boolean expert, int submitted) {}
