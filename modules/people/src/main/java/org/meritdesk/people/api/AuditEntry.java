package org.meritdesk.people.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One record of the trail (审计条目).
 *
 * @param seq its place in the chain, from 1 without gaps
 * @param details JSON text
 * @param hash SHA-256 in hex over the hash before and this record
 */
public record AuditEntry(
    long seq,
    Instant at,
    String actor,
    String action,
    String subjectKind,
    String subjectId,
    @Nullable String reason,
    String details,
    String previousHash,
    String hash) {}
