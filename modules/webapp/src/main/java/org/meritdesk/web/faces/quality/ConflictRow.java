package org.meritdesk.web.faces.quality;

/**
 * A criterion answered differently by two who edit (草稿冲突行).
 *
 * @param code key of the criterion; empty for the comment about the whole
 */
public record ConflictRow(String code, String name, String mine, String stored) {}
