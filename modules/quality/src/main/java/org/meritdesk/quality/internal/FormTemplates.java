package org.meritdesk.quality.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.meritdesk.quality.api.FormDocument;

/** The forms that ship (质检表模板). */
final class FormTemplates {

  private static final String FOLDER = "/org/meritdesk/quality/forms/";
  private static final List<String> NAMES =
      List.of(
          "ecommerce-chat",
          "phone",
          "complaint-desk",
          "community",
          "finance-compliance",
          "attitude");

  private FormTemplates() {}

  static List<FormDocument> all() {
    return NAMES.stream().map(FormTemplates::read).toList();
  }

  private static FormDocument read(String name) {
    try (InputStream json = FormTemplates.class.getResourceAsStream(FOLDER + name + ".json")) {
      if (json == null) {
        throw new IllegalStateException("no form " + name);
      }
      return FormJson.form(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
