package org.meritdesk.web.faces.scoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.meritdesk.scoring.api.SchemeDocument;
import org.meritdesk.scoring.api.SchemeView;
import org.meritdesk.scoring.api.Schemes;
import org.meritdesk.scoring.api.ScoringRight;
import org.meritdesk.web.faces.shell.Reader;

/** The schemes with their versions, and the documents to begin from (考核方案一览). */
@Named
@RequestScoped
public class SchemesPage {

  @Inject private Schemes schemes;
  @Inject private Reader reader;

  /** All schemes. */
  public List<SchemeView> getAll() {
    return schemes.all();
  }

  /** The documents that ship. */
  public List<SchemeDocument> getTemplates() {
    return schemes.templates();
  }

  /** Whether the reader may draft. */
  public boolean isMaker() {
    return ScoringRight.WRITE_SCHEMES.heldBy(reader.caller());
  }
}
