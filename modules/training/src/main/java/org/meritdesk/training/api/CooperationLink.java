package org.meritdesk.training.api;

/**
 * A personal link, told once (评分链接).
 *
 * @param key the secret part; only a digest of it is kept
 */
public record CooperationLink(
    long invitationId, String departmentZh, String departmentEn, String person, String key) {}
