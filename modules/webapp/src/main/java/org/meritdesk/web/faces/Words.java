package org.meritdesk.web.faces;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.meritdesk.web.Texts;

/**
 * Texts in the reader's language for view models (文案): what a page says is built and tested here.
 */
public record Words(Locale locale) implements Serializable {

  /** The text of a key with {0}, {1} … replaced. */
  public String of(String key, @Nullable Object... arguments) {
    String text = Texts.text(locale, key);
    return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
  }

  /** The name of a constant: the key is {@code family.CONSTANT}. */
  public String name(String family, @Nullable Object constant) {
    return constant == null ? "" : Texts.text(locale, family + "." + constant);
  }

  /**
   * The name of a word that sources choose freely, such as a channel; the word where none is known.
   */
  public String known(String family, @Nullable String word) {
    if (word == null || word.isBlank()) {
      return "";
    }
    String key = family + "." + word.toLowerCase(Locale.ROOT);
    String text = Texts.text(locale, key);
    return text.equals(key) ? word : text;
  }
}
