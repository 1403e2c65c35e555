package org.meritdesk.people.api;

import org.jspecify.annotations.Nullable;

/**
 * A team to be created or changed (团队资料).
 *
 * @param id null to create
 * @param version the version that was read; required to change
 */
public record TeamDraft(
    @Nullable Long id,
    @Nullable Integer version,
    String code,
    String nameZh,
    String nameEn,
    String zone) {}
