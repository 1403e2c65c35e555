package org.meritdesk.training.api;

import java.time.Instant;

/** The version of a rule that is in force (预警规则版本). */
public record AlertRuleView(AlertRule rule, int versionNo, String savedBy, Instant savedAt) {}
