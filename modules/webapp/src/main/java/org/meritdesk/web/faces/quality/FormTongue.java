package org.meritdesk.web.faces.quality;

import java.util.Locale;
import java.util.Map;
import org.meritdesk.web.faces.Words;

/** Texts that forms carry, in the reader's language (质检表文字). */
record FormTongue(Words words) {

  /** The text in the language, else in any. */
  String of(Map<String, String> texts) {
    Locale locale = words.locale();
    String exact = texts.get(locale.toLanguageTag());
    if (exact != null) {
      return exact;
    }
    String other = texts.get("zh".equals(locale.getLanguage()) ? "zh-CN" : "en");
    return other == null ? texts.values().stream().sorted().findFirst().orElse("") : other;
  }
}
