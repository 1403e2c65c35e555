package org.meritdesk.ingestion.api;

import java.time.Instant;

/**
 * One agent's part of a contact (服务段).
 *
 * @param handover how it came to the next: {@code none}, {@code blind}, {@code consult}, {@code
 *     escalation}
 */
public record SegmentView(PartyView party, Instant from, Instant to, String handover) {}
