package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.meritdesk.web.faces.ingestion.ContactSheet;

/** Shows what was said in the chosen contact beside its form (校准会话内容). */
@Named
@RequestScoped
public class CalibrationTalkView {

  @Inject private CalibrationPage page;
  @Inject private ContactSheet sheet;

  /** Whether the conversation is there to be read. */
  public boolean isShown() {
    if (sheet.getId() == null) {
      sheet.setId(page.getSample().recordId());
    }
    return sheet.isLoaded();
  }
}
