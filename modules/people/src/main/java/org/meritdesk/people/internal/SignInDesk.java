package org.meritdesk.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.NewUser;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.PeopleRight;
import org.meritdesk.people.api.SignIns;
import org.meritdesk.people.api.UserView;
import org.meritdesk.people.domain.PasswordHash;
import org.meritdesk.people.domain.Sha256;

/** Lets people in and keeps their sign-ins (登录). */
@ApplicationScoped
class SignInDesk implements SignIns {

  private static final int LONGEST_LOGIN = 100;
  private static final int LONGEST_PASSWORD = 200;
  private static final Set<String> LOCALES = Set.of("zh-CN", "en");

  private static final int REMEMBERED = 1_000;

  private final SecureRandom random = new SecureRandom();

  /** Requests that show the same password at once wait for the one that derives it. */
  private final Object[] turns = Stream.generate(Object::new).limit(64).toArray();

  private Jdbi jdbi;
  private Clock clock;
  private SignInAttempts attempts;
  private Audit audit;
  private VerifiedPasswords verified;
  private int iterations;

  /** Nobody's: an unknown login takes as long to refuse as a known one. */
  private PasswordHash nobody;

  @Inject
  SignInDesk(Jdbi jdbi, Clock clock, SignInAttempts attempts, Audit audit) {
    this(jdbi, clock, attempts, audit, PasswordHash.ITERATIONS);
  }

  SignInDesk(Jdbi jdbi, Clock clock, SignInAttempts attempts, Audit audit, int iterations) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.attempts = attempts;
    this.audit = audit;
    this.iterations = iterations;
    this.nobody = new PasswordHash(iterations, new byte[16], new byte[32]);
    this.verified = new VerifiedPasswords(clock, random, REMEMBERED);
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected SignInDesk() {}

  @Override
  @Transactional(TxType.NOT_SUPPORTED)
  public Caller signIn(String login, String password, String address) {
    demandPossible(login, password);
    return verify(login, password, address).caller();
  }

  @Override
  @Transactional(TxType.NOT_SUPPORTED)
  public Caller recognise(String login, String password, String address) {
    demandPossible(login, password);
    return known(login, password, address)
        .orElseGet(
            () -> {
              synchronized (turns[Math.floorMod(login.hashCode(), turns.length)]) {
                return known(login, password, address)
                    .orElseGet(
                        () -> {
                          UserRows.User user = verify(login, password, address);
                          verified.add(login, password, user.passwordHash());
                          return user.caller();
                        });
              }
            });
  }

  @Override
  @Transactional(TxType.NOT_SUPPORTED)
  public void reauthenticate(String login, String password, String address) {
    signIn(login, password, address);
  }

  @Override
  public Optional<Caller> current(String login) {
    return find(login).filter(user -> user.open(clock)).map(UserRows.User::caller);
  }

  @Override
  public Optional<Caller> current(String login, String stamp) {
    return find(login)
        .filter(user -> user.open(clock) && stamp(user).equals(stamp))
        .map(UserRows.User::caller);
  }

  @Override
  public String stamp(String login) {
    return find(login).map(SignInDesk::stamp).orElse("");
  }

  private static String stamp(UserRows.User user) {
    return Sha256.hex(user.passwordHash());
  }

  @Override
  public Optional<UserView> user(String login) {
    return find(login).map(UserRows.User::view);
  }

  @Override
  public List<UserView> users(Caller caller) {
    PeopleRight.ADMINISTER.demandOf(caller);
    return jdbi.withHandle(UserRows::all);
  }

  @Override
  @Transactional
  public UserView create(NewUser user, Caller caller) {
    PeopleRight.ADMINISTER.demandOf(caller);
    String login = Fields.text("login", user.login(), LONGEST_LOGIN);
    if (login.equals(KEY_LOGIN)) {
      throw Fields.invalid("login", login);
    }
    String hash = hash(user.password());
    return jdbi.inTransaction(
        handle -> {
          refuseUnknownAgent(handle, user);
          int made =
              handle
                  .createUpdate(
                      """
                      insert into people.user_account (login, password_hash, display_name, roles,
                        agent_id, locale, zone)
                      values (:login, :hash, :name, :roles, :agent, :locale, :zone)
                      on conflict (login) do nothing
                      """)
                  .bind("login", login)
                  .bind("hash", hash)
                  .bind("name", Fields.text("displayName", user.displayName(), 100))
                  .bind("roles", Sql.texts(user.roles()))
                  .bind("agent", user.agentId())
                  .bind("locale", locale(user.locale()))
                  .bind("zone", Fields.zone(user.zone()))
                  .execute();
          if (made == 0) {
            throw PeopleProblem.LOGIN_TAKEN.problem("login", login);
          }
          audit.record(caller, "user.created", "user", login, null, Map.of("roles", user.roles()));
          return UserRows.byLogin(handle, login).orElseThrow().view();
        });
  }

  @Override
  @Transactional
  public void resetPassword(String login, String password, Caller caller) {
    PeopleRight.ADMINISTER.demandOf(caller);
    change("password_hash = :value", login, hash(password), "user.password", caller);
  }

  @Override
  @Transactional
  public void changePassword(String old, String password, String address, Caller caller) {
    demandPossible(caller.name(), old);
    verify(caller.name(), old, address);
    change("password_hash = :value", caller.name(), hash(password), "user.own-password", caller);
  }

  @Override
  @Transactional
  public void disable(String login, Caller caller) {
    PeopleRight.ADMINISTER.demandOf(caller);
    change("disabled = :value", login, true, "user.disabled", caller);
  }

  @Override
  @Transactional
  public void preferLocale(String locale, Caller caller) {
    jdbi.useTransaction(
        handle ->
            handle
                .createUpdate(
                    "update people.user_account set locale = :locale where login = :login")
                .bind("locale", locale(locale))
                .bind("login", caller.name())
                .execute());
  }

  /** Who showed this password within the last minute, if nothing has changed since. */
  private Optional<Caller> known(String login, String password, String address) {
    Optional<UserRows.User> user =
        find(login).filter(u -> u.open(clock) && verified.knows(login, password, u.passwordHash()));
    user.ifPresent(u -> attempts.demandUnlocked(login, address));
    return user.map(UserRows.User::caller);
  }

  private UserRows.User verify(String login, String password, String address) {
    long attempt = attempts.begin(login, address);
    Optional<UserRows.User> user = find(login);
    PasswordHash kept = user.map(u -> PasswordHash.parse(u.passwordHash())).orElse(nobody);
    boolean right = kept.matches(password);
    if (user.isEmpty() || !right || !user.get().open(clock)) {
      throw PeopleProblem.SIGN_IN_FAILED.problem();
    }
    attempts.succeeded(attempt);
    return user.get();
  }

  private static void demandPossible(String login, String password) {
    boolean possible =
        login.length() <= LONGEST_LOGIN
            && login.indexOf('\0') < 0
            && password.length() <= LONGEST_PASSWORD;
    if (!possible) {
      throw PeopleProblem.SIGN_IN_FAILED.problem();
    }
  }

  private Optional<UserRows.User> find(String login) {
    return jdbi.withHandle(handle -> UserRows.byLogin(handle, login));
  }

  private void change(String assignment, String login, Object value, String action, Caller caller) {
    jdbi.useTransaction(
        handle -> {
          int changed =
              handle
                  .createUpdate(
                      "update people.user_account set " + assignment + " where login = :login")
                  .bind("value", value)
                  .bind("login", login)
                  .execute();
          if (changed == 0) {
            throw PeopleProblem.LOGIN_NOT_FOUND.problem("login", login);
          }
          audit.record(caller, action, "user", login, null, Map.of());
        });
  }

  private String hash(String password) {
    if (password.length() < PasswordHash.MINIMUM_LENGTH || password.length() > LONGEST_PASSWORD) {
      throw PeopleProblem.PASSWORD_TOO_SHORT.problem("minimum", PasswordHash.MINIMUM_LENGTH);
    }
    return PasswordHash.of(password, iterations, random).text();
  }

  private void refuseUnknownAgent(Handle handle, NewUser user) {
    Long agent = user.agentId();
    if (agent != null && AgentRows.one(handle, agent, LocalDate.now(clock)) == null) {
      throw PeopleProblem.AGENT_NOT_FOUND.problem("agent", agent);
    }
  }

  private static String locale(String locale) {
    if (!LOCALES.contains(locale)) {
      throw Fields.invalid("locale", locale);
    }
    return locale;
  }
}
