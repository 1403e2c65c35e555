package org.meritdesk.scoring.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.meritdesk.scoring.api.SchemeDocument;

/** The documents that ship (方案模板). */
final class SchemeTemplates {

  private static final String FOLDER = "/org/meritdesk/scoring/templates/";
  private static final List<String> NAMES =
      List.of("phone-desk", "taobao-presale", "service-chat", "call-log");

  private SchemeTemplates() {}

  static List<SchemeDocument> all() {
    return NAMES.stream().map(SchemeTemplates::read).toList();
  }

  private static SchemeDocument read(String name) {
    try (InputStream json = SchemeTemplates.class.getResourceAsStream(FOLDER + name + ".json")) {
      if (json == null) {
        throw new IllegalStateException("no template " + name);
      }
      return SchemeJson.scheme(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
