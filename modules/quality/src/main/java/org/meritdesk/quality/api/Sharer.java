package org.meritdesk.quality.api;

/**
 * How many cases an agent shared that were accepted (知识分享).
 *
 * @param agentId the agent who shared
 */
public record Sharer(long agentId, long cases) {}
