package org.meritdesk.training.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;

/**
 * Something that a rule watches and that holds now.
 *
 * @param key names the subject within the rule
 */
record AlertFound(
    String key,
    @Nullable Long agentId,
    @Nullable Long teamId,
    @Nullable Long queueId,
    @Nullable String source,
    @Nullable Long recordId,
    @Nullable Measure measure,
    BigDecimal value,
    BigDecimal threshold,
    long sample) {}
