package org.meritdesk.people.api;

import java.util.List;
import java.util.Optional;

/**
 * Who may enter (登录): passwords as PBKDF2-HMAC-SHA256 with 600,000 iterations; five failures of a
 * login lock it for 15 minutes, thirty of an address lock the address.
 */
public interface SignIns {

  /** No one's login: under it, systems that know only Basic authentication send their key. */
  String KEY_LOGIN = "api-key";

  /**
   * Checks a password.
   *
   * @throws org.meritdesk.kernel.Problem {@code sign-in-failed}, {@code sign-in-locked} with {@code
   *     until}
   */
  Caller signIn(String login, String password, String address);

  /**
   * As {@link #signIn}, for who shows the password with every request: one that was right within
   * the last minute is not derived again. Locks, a new password and the end of access hold at once.
   */
  Caller recognise(String login, String password, String address);

  /**
   * Checks the password of somebody who is signed in, before money is approved; failures count.
   *
   * @throws org.meritdesk.kernel.Problem as {@link #signIn}
   */
  void reauthenticate(String login, String password, String address);

  /**
   * The caller as of now, for a session that was opened earlier.
   *
   * @return empty once the sign-in is disabled or the agent has left
   */
  Optional<Caller> current(String login);

  /**
   * As {@link #current}, for a session opened with the password of that time.
   *
   * @param stamp what {@link #stamp} said when the session was opened
   * @return empty also once the password is another one
   */
  Optional<Caller> current(String login, String stamp);

  /** A text that is another one as soon as the password of the login is (会话印记). */
  String stamp(String login);

  /** The display name and preferences of a login. */
  Optional<UserView> user(String login);

  /** All sign-ins in the order of the logins. */
  List<UserView> users(Caller caller);

  /**
   * Makes a sign-in.
   *
   * @throws org.meritdesk.kernel.Problem {@code login-taken}, {@code password-too-short}, {@code
   *     agent-not-found}, {@code zone-unknown}, {@code field-invalid}, {@code not-allowed}
   */
  UserView create(NewUser user, Caller caller);

  /** Sets a new password. */
  void resetPassword(String login, String password, Caller caller);

  /**
   * Sets the caller's own password, which is audited; failures with the old one count as at the
   * sign-in (修改本人密码).
   *
   * @throws org.meritdesk.kernel.Problem as {@link #signIn}, and {@code password-too-short}
   */
  void changePassword(String old, String password, String address, Caller caller);

  /** Ends access. */
  void disable(String login, Caller caller);

  /** Keeps the language that the person chose. */
  void preferLocale(String locale, Caller caller);
}
