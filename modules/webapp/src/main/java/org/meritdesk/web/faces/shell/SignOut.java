package org.meritdesk.web.faces.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Ends the session (退出). */
@Named
@RequestScoped
public class SignOut {

  @Inject private HttpServletRequest request;

  /** Signs out and shows the sign-in page. */
  public void leave() throws IOException, ServletException {
    FacesContext faces = FacesContext.getCurrentInstance();
    request.logout();
    faces.getExternalContext().invalidateSession();
    faces.getExternalContext().redirect(request.getContextPath() + "/sign-in");
  }
}
