package org.meritdesk.web.faces.shell;

import jakarta.enterprise.context.SessionScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.web.Texts;

/** The language that somebody chose for this session (界面语言). */
@SessionScoped
public class Language implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable Locale chosen;

  /** What was chosen by hand in this session. */
  public Optional<Locale> chosen() {
    return Optional.ofNullable(chosen);
  }

  /** Chooses one of the languages there are; others are passed over. */
  public void choose(String tag) {
    for (Locale locale : Texts.LANGUAGES) {
      if (locale.toLanguageTag().equals(tag)) {
        chosen = locale;
      }
    }
  }

  /** The language kept for the person, else what the browser asks for. */
  Locale of(Optional<Caller> caller, HttpServletRequest request) {
    return Texts.language(caller.map(Caller::locale).orElse(request.getHeader("Accept-Language")));
  }
}
