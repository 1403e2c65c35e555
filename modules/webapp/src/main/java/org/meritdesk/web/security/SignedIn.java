package org.meritdesk.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.SignIns;

/**
 * Keeps in the browser's session who signed in (登录会话): only the login and with which password;
 * roles are read anew on every request, so that leaving and a new password end access at once.
 */
@ApplicationScoped
public class SignedIn {

  private static final String LOGIN = SignedIn.class.getName();
  private static final String STAMP = LOGIN + ".stamp";

  private SignIns signIns;

  /** Made by the container. */
  @Inject
  public SignedIn(SignIns signIns) {
    this.signIns = signIns;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected SignedIn() {}

  /**
   * Checks the password, gives the session a new id and remembers the person.
   *
   * @throws org.meritdesk.kernel.Problem {@code sign-in-failed}, {@code sign-in-locked}
   */
  public Caller enter(HttpServletRequest request, String login, String password) {
    Caller caller = signIns.signIn(login, password, request.getRemoteAddr());
    HttpSession session = request.getSession(true);
    request.changeSessionId();
    keep(session, caller.name());
    return caller;
  }

  /** Goes on in this session with a password just changed; every other one of the login ends. */
  public void renew(HttpServletRequest request, String login) {
    HttpSession session = request.getSession(true);
    request.changeSessionId();
    keep(session, login);
  }

  private void keep(HttpSession session, String login) {
    session.setAttribute(LOGIN, login);
    session.setAttribute(STAMP, signIns.stamp(login));
  }

  /** Who the session belongs to, as of now. */
  public Optional<Caller> find(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null
        || !(session.getAttribute(LOGIN) instanceof String login)
        || !(session.getAttribute(STAMP) instanceof String stamp)) {
      return Optional.empty();
    }
    return signIns.current(login, stamp);
  }

  /** Ends the session. */
  public void leave(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
