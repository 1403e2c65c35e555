package org.meritdesk.incentive.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a mapping profile (映射方案版本); a run keeps the one that it was first exported with.
 *
 * @param versionNo 0 for what ships
 * @param madeBy null for what ships
 */
public record ProfileVersion(
    int versionNo, PayrollProfile profile, @Nullable String madeBy, @Nullable Instant madeAt) {}
