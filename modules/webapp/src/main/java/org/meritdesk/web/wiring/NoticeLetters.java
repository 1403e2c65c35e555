package org.meritdesk.web.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.meritdesk.people.api.Letter;
import org.meritdesk.people.api.Letters;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.web.Texts;
import org.meritdesk.web.faces.NoticeWords;

/** The e-mail of a notice from the same texts as the inbox (通知邮件). */
@ApplicationScoped
public class NoticeLetters implements Letters {

  @Override
  public Letter letter(
      NoticeKind kind, Map<String, String> arguments, String link, String locale, String zone) {
    Locale language = Texts.language(locale);
    NoticeWords words = new NoticeWords(language, ZoneId.of(zone));
    return new Letter(
        words.title(kind, arguments),
        words.text(kind, arguments)
            + "\n\n"
            + link
            + "\n\n"
            + Texts.text(language, "letter.foot")
            + "\n");
  }
}
