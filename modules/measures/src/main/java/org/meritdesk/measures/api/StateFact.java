package org.meritdesk.measures.api;

/** A stretch of time an agent was signed in (状态事实); {@code available} means ready for contacts. */
public record StateFact(long recordId, long accountId, long from, long to, boolean available)
    implements Fact {}
