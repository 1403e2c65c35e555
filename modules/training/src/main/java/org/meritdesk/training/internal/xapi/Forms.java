package org.meritdesk.training.internal.xapi;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms that texts of statements have (语句格式). */
final class Forms {

  private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|^`]+");
  private static final Pattern MAILBOX = Pattern.compile("mailto:[^@\\s]+@[^@\\s]+");
  private static final Pattern DIGEST = Pattern.compile("[0-9a-fA-F]{40}");
  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern DURATION =
      Pattern.compile(
          "P(\\d+W|(?=.)(\\d+Y)?(\\d+M)?(\\d+(\\.\\d+)?D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?)");
  private static final Pattern NO_OFFSET = Pattern.compile(".*-00(:?00)?");

  private Forms() {}

  static boolean iri(String text) {
    return IRI.matcher(text).matches();
  }

  static boolean mailbox(String text) {
    return MAILBOX.matcher(text).matches();
  }

  static boolean digest(String text) {
    return DIGEST.matcher(text).matches();
  }

  static boolean uuid(String text) {
    return UUID.matcher(text).matches();
  }

  static boolean duration(String text) {
    return DURATION.matcher(text).matches();
  }

  /** A language tag as RFC 5646 spells it. */
  static boolean language(String text) {
    try {
      new Locale.Builder().setLanguageTag(text);
      return !text.isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  static boolean moment(String text) {
    try {
      at(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The moment that a text names; without an offset it is UTC. */
  static Instant at(String text) {
    String spelt = text.replace(' ', 'T');
    if (spelt.indexOf('T') > 0
        && NO_OFFSET.matcher(spelt.substring(spelt.indexOf('T'))).matches()) {
      throw new DateTimeException("an offset of -00:00 is unknown");
    }
    String full = spelt.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
    boolean offset = full.matches(".*T.*(Z|z|[+-]\\d{2}(:\\d{2})?)");
    return offset
        ? OffsetDateTime.parse(full.matches(".*[+-]\\d{2}") ? full + ":00" : full).toInstant()
        : LocalDateTime.parse(full).toInstant(ZoneOffset.UTC);
  }
}
