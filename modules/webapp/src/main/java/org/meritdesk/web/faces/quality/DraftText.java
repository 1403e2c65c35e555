package org.meritdesk.web.faces.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.Quote;

/**
 * A draft between page and script (草稿报文), as JSON.
 *
 * @param answers by key of the criterion
 * @param comment about the whole
 * @param spent seconds in all
 */
public record DraftText(
    Map<String, Answer> answers, String comment, List<Quote> quotes, int spent) {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** Fills in what the script may leave out. */
  @SuppressWarnings("NullAway") // a parsed draft may lack any part
  public DraftText {
    answers = answers == null ? Map.of() : Map.copyOf(answers);
    comment = comment == null ? "" : comment;
    quotes = quotes == null ? List.of() : List.copyOf(quotes);
  }

  static DraftText read(@Nullable String json) {
    try {
      return MAPPER.readValue(json == null ? "{}" : json, DraftText.class);
    } catch (JsonProcessingException e) {
      throw PeopleProblem.FIELD_INVALID.problem("field", "draft", "value", e.getOriginalMessage());
    }
  }

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  Answers toAnswers() {
    return new Answers(answers);
  }
}
