package org.meritdesk.training.api;

import java.util.Map;

/**
 * One of the answers to choose from (选项).
 *
 * @param code key within the question
 * @param texts wording by language tag, one at least
 */
public record Option(String code, Map<String, String> texts) {

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public Option {
    texts = texts == null ? Map.of() : Map.copyOf(texts);
  }
}
