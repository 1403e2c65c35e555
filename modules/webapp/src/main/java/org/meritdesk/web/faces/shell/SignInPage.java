package org.meritdesk.web.faces.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.meritdesk.web.security.SignedIn;

/** Signs a person in by login and password and goes on to what was asked for (登录页). */
@Named
@RequestScoped
public class SignInPage {

  @Inject private SignedIn signedIn;
  @Inject private HttpServletRequest request;

  private @Nullable String login;
  private @Nullable String password;
  private @Nullable String to;

  /** Checks the password; a problem says what is wrong, otherwise the browser goes on. */
  public void enter() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    String name = login == null ? "" : login.strip();
    String secret = password == null ? "" : password;
    signedIn.enter(request, name, secret);
    faces.getExternalContext().redirect(request.getContextPath() + Addresses.within(to));
  }

  /** The login typed. */
  public @Nullable String getLogin() {
    return login;
  }

  /** Takes the login typed. */
  public void setLogin(@Nullable String login) {
    this.login = login;
  }

  /** Never shown again. */
  public @Nullable String getPassword() {
    return null;
  }

  /** Takes the password typed. */
  public void setPassword(@Nullable String password) {
    this.password = password;
  }

  /** The page that was asked for. */
  public @Nullable String getTo() {
    return to;
  }

  /** Takes the page that was asked for. */
  public void setTo(@Nullable String to) {
    this.to = to;
  }
}
