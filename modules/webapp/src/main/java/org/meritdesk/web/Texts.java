package org.meritdesk.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a reader reads, by key and language (文案); Chinese unless English is asked for. */
public final class Texts {

  /** The languages there are, the default first. */
  public static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

  private static final String BUNDLE = "org.meritdesk.web.messages";
  private static final Pattern NAME =
      Pattern.compile("\\{([A-Za-z][A-Za-z0-9-]*)(?::([a-z.-]+))?}");

  private Texts() {}

  /** The bundle of a language. */
  public static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        Texts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The language to answer in, from an {@code Accept-Language} header. */
  public static Locale language(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return LANGUAGES.get(0);
    }
    try {
      for (Locale.LanguageRange range : Locale.LanguageRange.parse(acceptLanguage)) {
        for (Locale locale : LANGUAGES) {
          if (range.getRange().startsWith(locale.getLanguage())) {
            return locale;
          }
        }
      }
    } catch (IllegalArgumentException e) {
      return LANGUAGES.get(0);
    }
    return LANGUAGES.get(0);
  }

  /** The text of a key, or the key where a language lacks it. */
  public static String text(Locale locale, String key) {
    ResourceBundle bundle = bundle(locale);
    return bundle.containsKey(key) ? bundle.getString(key) : key;
  }

  /**
   * The text of a key with {@code {name}} replaced by the value of that name, and {@code
   * {name:words}} by the text of {@code words.value}, such as a state in words.
   */
  public static String named(Locale locale, String key, Map<String, ?> values) {
    return fill(locale, text(locale, key), values);
  }

  /** As {@link #named}, or null where there is no such text. */
  public static @Nullable String namedIfAny(Locale locale, String key, Map<String, ?> values) {
    return bundle(locale).containsKey(key) ? named(locale, key, values) : null;
  }

  private static String fill(Locale locale, String text, Map<String, ?> values) {
    return NAME.matcher(text)
        .replaceAll(
            match -> {
              Object value = values.get(match.group(1));
              return Matcher.quoteReplacement(
                  value == null ? match.group() : worded(locale, match.group(2), value.toString()));
            });
  }

  private static String worded(Locale locale, @Nullable String words, String value) {
    ResourceBundle bundle = bundle(locale);
    String key = words + "." + value;
    return words != null && bundle.containsKey(key) ? bundle.getString(key) : value;
  }
}
