package org.meritdesk.measures.api;

import java.time.LocalDate;

/** A figure delivered from outside, in millionths (外部指标); ids are 0 where it is not theirs. */
public record ExternalFact(
    long recordId,
    Measure measure,
    long accountId,
    long teamId,
    LocalDate day,
    long numeratorMillionths,
    long denominatorMillionths)
    implements Fact {}
