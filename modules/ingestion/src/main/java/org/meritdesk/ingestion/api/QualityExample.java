package org.meritdesk.ingestion.api;

import org.jspecify.annotations.Nullable;

/**
 * One case (质量示例).
 *
 * @param line the line of the load, if the case has one
 * @param id the source's id, an account or a day
 */
public record QualityExample(@Nullable Long line, String id) {}
