package org.meritdesk.quality.api;

import org.jspecify.annotations.Nullable;

/**
 * A contact to calibrate on (校准会话).
 *
 * @param recordId the contact
 * @param accountId whose part of it; null for the first
 */
public record CalibrationPart(long recordId, @Nullable Long accountId) {}
