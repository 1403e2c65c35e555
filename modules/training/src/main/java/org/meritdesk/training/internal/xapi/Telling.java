package org.meritdesk.training.internal.xapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a sound statement says about a completion (语句内容).
 *
 * @param actor who: {@code account|HOME|NAME}, {@code mbox|…}, {@code mbox_sha1sum|…}, {@code
 *     openid|…}; empty for an anonymous group
 * @param verb what; empty for a verb that says nothing about completions
 * @param activity the IRI of what was learnt; null where something else is spoken about
 * @param about the statement that is spoken about; null without one
 * @param registration what holds several statements about one completion together; null without
 * @param score in percent, two places; null without a score
 * @param unusable whether there is a score that cannot be read as percent
 * @param success as told
 * @param completion as told
 * @param at when; null where the statement does not say
 */
public record Telling(
    String actor,
    @Nullable String actorName,
    Optional<Verb> verb,
    @Nullable String activity,
    @Nullable String about,
    @Nullable String registration,
    @Nullable BigDecimal score,
    boolean unusable,
    @Nullable Boolean success,
    @Nullable Boolean completion,
    @Nullable Instant at) {

  private static final BigDecimal HUNDRED = new BigDecimal("100");

  /** The verbs that say something about completions (动词). */
  public enum Verb {
    /** It was gone through to its end. */
    COMPLETED,
    /** It was passed. */
    PASSED,
    /** It was not passed. */
    FAILED,
    /** A score came of it. */
    SCORED,
    /** Somebody was there. */
    ATTENDED,
    /** Another statement is taken back. */
    VOIDED;

    /** Its IRI. */
    public String iri() {
      return "http://adlnet.gov/expapi/verbs/" + name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<Verb> of(String iri) {
      return Arrays.stream(values()).filter(each -> each.iri().equals(iri)).findFirst();
    }
  }

  /** Reads a sound statement. */
  public static Telling of(JsonNode json) {
    JsonNode object = json.path("object");
    String type = object.path("objectType").asText("Activity");
    JsonNode result = json.path("result");
    JsonNode score = result.path("score");
    BigDecimal percent = percent(score);
    return new Telling(
        key(json.path("actor")),
        text(json.path("actor").path("name")),
        Verb.of(json.path("verb").path("id").asText()),
        type.equals("Activity") ? text(object.path("id")) : null,
        type.equals("StatementRef") ? text(object.path("id")) : null,
        text(json.path("context").path("registration")),
        percent,
        percent == null && (score.has("scaled") || score.has("raw")),
        flag(result.path("success")),
        flag(result.path("completion")),
        json.has("timestamp") ? Forms.at(json.path("timestamp").asText()) : null);
  }

  /** The home of the account that names the actor, if an account does. */
  public Optional<String> home() {
    String[] parts = actor.split("\\|", 3);
    return parts.length == 3 && parts[0].equals("account")
        ? Optional.of(parts[1])
        : Optional.empty();
  }

  /** The name of that account. */
  public String account() {
    return actor.substring(actor.lastIndexOf('|') + 1);
  }

  private static String key(JsonNode actor) {
    JsonNode account = actor.path("account");
    if (account.isObject()) {
      return "account|"
          + account.path("homePage").asText().replace("|", "%7C")
          + "|"
          + account.path("name").asText().replace("|", "%7C");
    }
    for (String name : new String[] {"mbox", "mbox_sha1sum", "openid"}) {
      if (actor.has(name)) {
        return name + "|" + actor.path(name).asText();
      }
    }
    return "";
  }

  private static @Nullable BigDecimal percent(JsonNode score) {
    if (score.has("scaled")) {
      return within(score.path("scaled").decimalValue().multiply(HUNDRED));
    }
    if (!score.has("raw") || !score.has("max")) {
      return null;
    }
    BigDecimal min = score.has("min") ? score.path("min").decimalValue() : BigDecimal.ZERO;
    BigDecimal span = score.path("max").decimalValue().subtract(min);
    return span.signum() <= 0
        ? null
        : within(
            score
                .path("raw")
                .decimalValue()
                .subtract(min)
                .multiply(HUNDRED)
                .divide(span, 10, RoundingMode.HALF_UP));
  }

  private static @Nullable BigDecimal within(BigDecimal percent) {
    boolean out = percent.signum() < 0 || percent.compareTo(HUNDRED) > 0;
    return out ? null : percent.setScale(2, RoundingMode.HALF_UP);
  }

  private static @Nullable String text(JsonNode json) {
    return json.isTextual() ? json.textValue() : null;
  }

  private static @Nullable Boolean flag(JsonNode json) {
    return json.isBoolean() ? json.booleanValue() : null;
  }
}
