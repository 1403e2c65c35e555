package org.meritdesk.incentive.api;

import java.time.YearMonth;

/** What a run over a month gave and took back by rule (徽章评定); a second one does nothing. */
public record BadgeRun(YearMonth month, int given, int revoked) {}
