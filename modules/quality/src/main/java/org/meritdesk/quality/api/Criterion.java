package org.meritdesk.quality.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing a form looks at (质检项).
 *
 * @param code key within the form
 * @param names the question by language tag
 * @param weight what one point counts; 0 for a question that only leads to others or only fails
 * @param points the scale, in the order in which it is offered
 * @param notApplicable what N/A does to the score
 * @param fail what a failing point does; null if no point fails
 * @param askedIf when it is asked; null for always
 * @param comment when the inspector has to say why
 * @param aspect what it speaks about; null if none of these
 */
public record Criterion(
    String code,
    Map<String, String> names,
    BigDecimal weight,
    List<ScalePoint> points,
    NotApplicablePolicy notApplicable,
    @Nullable FailEffect fail,
    @Nullable Condition askedIf,
    CommentRule comment,
    @Nullable Aspect aspect) {

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public Criterion {
    names = names == null ? Map.of() : Map.copyOf(names);
    points = points == null ? List.of() : List.copyOf(points);
    notApplicable = notApplicable == null ? NotApplicablePolicy.REDISTRIBUTE : notApplicable;
    comment = comment == null ? CommentRule.OPTIONAL : comment;
  }

  /** The most points that can be earned, not weighted. */
  public BigDecimal fullPoints() {
    return points.stream().map(ScalePoint::points).reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  /** The point of this key, if there is one. */
  public Optional<ScalePoint> point(@Nullable String key) {
    return points.stream().filter(point -> point.code().equals(key)).findFirst();
  }
}
