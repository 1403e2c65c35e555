package org.meritdesk.web.faces.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.SignIns;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.security.SignedIn;

/** The own password, changed by who knows the old one (修改密码). */
@Named
@RequestScoped
public class PasswordPage {

  @Inject private SignIns signIns;
  @Inject private SignedIn signedIn;
  @Inject private HttpServletRequest request;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private String old = "";
  private String fresh = "";
  private String again = "";

  /** Sets the new password and goes on in this session alone. */
  public void change() {
    if (!fresh.equals(again)) {
      notices.refuse("password.differ");
      return;
    }
    Caller caller = reader.caller();
    signIns.changePassword(old, fresh, request.getRemoteAddr(), caller);
    signedIn.renew(request, caller.name());
    notices.done("password", "password.changed");
  }

  /** Never shown again. */
  public @Nullable String getOld() {
    return null;
  }

  /** Takes the old password. */
  public void setOld(@Nullable String old) {
    this.old = old == null ? "" : old;
  }

  /** Never shown again. */
  public @Nullable String getFresh() {
    return null;
  }

  /** Takes the new password. */
  public void setFresh(@Nullable String fresh) {
    this.fresh = fresh == null ? "" : fresh;
  }

  /** Never shown again. */
  public @Nullable String getAgain() {
    return null;
  }

  /** Takes the new password a second time. */
  public void setAgain(@Nullable String again) {
    this.again = again == null ? "" : again;
  }
}
