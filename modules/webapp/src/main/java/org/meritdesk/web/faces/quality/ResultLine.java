package org.meritdesk.web.faces.quality;

import java.util.List;
import org.meritdesk.quality.api.Quote;

/**
 * A criterion of a result as read (质检结果行).
 *
 * @param points what it earned of what; empty without weight
 * @param chosen the wording that was chosen, or that it did not apply
 * @param tone {@code good}, {@code watch}, {@code bad} or empty
 */
public record ResultLine(
    String code,
    String name,
    String aspect,
    String points,
    String chosen,
    String tone,
    boolean failed,
    String comment,
    List<Quote> quotes) {

  /** Fixes the list. */
  public ResultLine {
    quotes = List.copyOf(quotes);
  }
}
