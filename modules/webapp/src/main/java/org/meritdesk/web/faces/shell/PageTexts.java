package org.meritdesk.web.faces.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Problem;
import org.meritdesk.web.Texts;
import org.meritdesk.web.faces.DocumentPlace;
import org.meritdesk.web.faces.Words;

/** Texts with arguments for pages (页面文案): {@code #{t.of('people.found', n)}}. */
@Named("t")
@RequestScoped
public class PageTexts {

  @Inject private Reader reader;

  /** The text of a key with {0}, {1} … replaced. */
  public String of(String key, @Nullable Object... arguments) {
    Locale locale = reader.getLocale();
    String text = Texts.text(locale, key);
    return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
  }

  /** The name of a constant: the key is {@code family.CONSTANT}. */
  public String name(String family, @Nullable Object constant) {
    return constant == null ? "" : Texts.text(reader.getLocale(), family + "." + constant);
  }

  /** The name of a word that records carry, or the word where none is known. */
  public String known(String family, @Nullable String word) {
    return new Words(reader.getLocale()).known(family, word);
  }

  /** Where in a document something was found. */
  public String place(String path) {
    return DocumentPlace.words(new Words(reader.getLocale()), path);
  }

  /** The text of a code whose arguments have names: the key is {@code family.code}. */
  public String filled(String family, String code, Map<String, ?> arguments) {
    Map<String, Object> shown = new HashMap<>(arguments);
    shown.computeIfPresent("text", (name, text) -> note(text.toString()));
    return Texts.named(reader.getLocale(), family + "." + code, shown);
  }

  /** A note of a document: those that ship are names of texts, a person's own stay as written. */
  public String note(@Nullable String note) {
    if (note == null) {
      return "";
    }
    String text = Texts.namedIfAny(reader.getLocale(), "note." + note, Map.of());
    return text == null ? note : text;
  }

  /** Chooses between the two names that data carry. */
  public String either(@Nullable String chinese, @Nullable String english) {
    boolean zh = "zh".equals(reader.getLocale().getLanguage());
    String wanted = zh ? chinese : english;
    String other = zh ? english : chinese;
    return wanted == null || wanted.isBlank() ? (other == null ? "" : other) : wanted;
  }

  /** What a problem says. */
  public String problem(Problem problem) {
    return Texts.named(reader.getLocale(), "problem." + problem.type().code(), problem.arguments());
  }

  /** What to do about a problem, if the bundle knows. */
  public String advice(Problem problem) {
    Map<String, Object> arguments = problem.arguments();
    String detail =
        Texts.namedIfAny(
            reader.getLocale(), "problem." + problem.type().code() + ".detail", arguments);
    return detail == null ? "" : detail;
  }
}
