package org.meritdesk.web.faces.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says what was done and shows a page by its address (办理结果): a reload repeats nothing. */
@RequestScoped
public class Notices {

  @Inject private PageTexts texts;
  @Inject private Carried carried;

  /** Says that something is done and goes to a page such as {@code people?agent=7}. */
  public void done(String page, String key, @Nullable Object... arguments) {
    carried.say(texts.of(key, arguments));
    go(page);
  }

  /** Says that something is done; the page stays. */
  public void say(String key, @Nullable Object... arguments) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.of(key, arguments)));
  }

  /** Says what stands in the way; the page stays. */
  public void refuse(String key, @Nullable Object... arguments) {
    FacesContext.getCurrentInstance()
        .addMessage(
            null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of(key, arguments), ""));
  }

  /** Goes to a page. */
  public void go(String page) {
    FacesContext faces = FacesContext.getCurrentInstance();
    try {
      faces.getExternalContext().redirect(Addresses.of(faces, page));
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }
}
