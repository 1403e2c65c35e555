package org.meritdesk.quality.api;

import java.time.Instant;

/** What somebody said about a case (案例讨论). */
public record CaseRemark(String who, Instant at, String text) {}
