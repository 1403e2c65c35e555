package org.meritdesk.web.faces.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.meritdesk.people.api.SignIns;

/** Changes the language of the session and keeps it for the person (切换语言). */
@Named("languageSwitch")
@RequestScoped
public class LanguageSwitch {

  @Inject private Language language;
  @Inject private Reader reader;
  @Inject private SignIns signIns;

  /** Chooses a language and shows the same address again. */
  public void choose(String tag) throws IOException {
    language.choose(tag);
    reader.signedIn().ifPresent(caller -> signIns.preferLocale(tag, caller));
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().redirect(Addresses.here(faces));
  }
}
