package org.meritdesk.training.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;

/**
 * What a person's own measure did around a class (个人培训前后), for a talk about it; it proves nothing
 * by itself.
 *
 * @param names names of the course by language tag
 * @param before of the two weeks before; null where there is too little
 * @param after of the two weeks after; null where there is too little or they are not over
 * @param readableFrom first day on which the weeks after are over
 * @param comparison what all who attended did beside a matched comparison group; null while the
 *     weeks after are not over
 */
public record LearntBy(
    long sessionId,
    Map<String, String> names,
    LocalDate heldOn,
    Measure measure,
    @Nullable BigDecimal before,
    @Nullable BigDecimal after,
    LocalDate readableFrom,
    @Nullable EffectFigure comparison) {

  /** Fixes the names. */
  public LearntBy {
    names = Map.copyOf(names);
  }
}
