package org.meritdesk.training.api;

/**
 * Somebody who may be a mentor (导师).
 *
 * @param pairs newcomers at present
 * @param minutes confirmed this year
 */
public record MentorView(long agentId, String name, String ladderStep, int pairs, int minutes) {}
