package org.meritdesk.quality.internal;

import java.util.HashMap;
import java.util.Map;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.Forms;

/** The forms that many rows are pinned to, each version read once. */
final class FormShelf {

  private final Forms forms;
  private final Map<String, FormDocument> known = new HashMap<>();

  FormShelf(Forms forms) {
    this.forms = forms;
  }

  FormDocument get(String code, int versionNo) {
    return known.computeIfAbsent(
        code + "/" + versionNo, key -> forms.version(code, versionNo).document());
  }
}
