package org.meritdesk.web.faces.quality;

import jakarta.faces.context.FacesContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a request carries beside the fields of the page (请求参数). */
final class Sent {

  private Sent() {}

  static Map<String, String> all() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
  }

  static @Nullable String text(String name) {
    return all().get(name);
  }

  /** The number, or 0 where there is none. */
  static int number(String name) {
    String text = text(name);
    return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }
}
