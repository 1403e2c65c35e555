package org.meritdesk.training.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.meritdesk.measures.api.Measure;

/**
 * What the trade reaches, as somebody published it (行业参考值).
 *
 * @param id its number; 0 for a new one
 * @param value in the unit of the measure
 * @param about of whom it speaks, such as a trade and a channel
 * @param source who published it, and where
 * @param publishedOn when
 */
public record Benchmark(
    long id,
    Measure measure,
    BigDecimal value,
    String about,
    String source,
    LocalDate publishedOn) {}
