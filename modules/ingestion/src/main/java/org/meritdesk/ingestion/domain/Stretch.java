package org.meritdesk.ingestion.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stretch of a contact with its agent, if there is one (阶段). */
public record Stretch(PhaseKind kind, @Nullable String agent, Instant from, Instant to) {}
