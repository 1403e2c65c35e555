package org.meritdesk.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.web.Texts;

/** A paper as an answer (文书下载应答): its language, its name. */
public final class PaperAnswer {

  private PaperAnswer() {}

  /**
   * The language asked for, else that of the caller.
   *
   * @throws org.meritdesk.kernel.Problem {@code FIELD_INVALID} for a language there is not
   */
  public static Locale language(@Nullable String asked, Caller caller) {
    String tag = asked == null ? caller.locale() : asked;
    return Texts.LANGUAGES.stream()
        .filter(each -> each.toLanguageTag().equals(tag))
        .findFirst()
        .orElseThrow(() -> PeopleProblem.FIELD_INVALID.problem("field", "language", "value", tag));
  }

  /** The file under a name. */
  public static Response of(byte[] file, String name) {
    return Response.ok(file)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".pdf\"")
        .build();
  }
}
