package org.meritdesk.quality.api;

/**
 * A message quoted as evidence (引用消息).
 *
 * @param criterion key of the criterion it belongs to; empty for the whole
 * @param messageId the message's record
 * @param text what is quoted, as it was read
 */
public record Quote(String criterion, long messageId, String text) {}
