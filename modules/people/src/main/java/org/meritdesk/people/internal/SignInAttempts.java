package org.meritdesk.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.PeopleProblem;

/**
 * Counts failed sign-ins (登录限流), in a transaction of its own: an attempt stands as failed before
 * the password is looked at, so that parallel guesses count as well.
 */
@ApplicationScoped
class SignInAttempts {

  static final int FAILURES_OF_LOGIN = 5;
  static final int FAILURES_OF_ADDRESS = 30;
  static final Duration LOCK = Duration.ofMinutes(15);

  private static final Duration KEPT = Duration.ofDays(30);

  private Jdbi jdbi;
  private Clock clock;

  @Inject
  SignInAttempts(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected SignInAttempts() {}

  /**
   * Notes an attempt as failed.
   *
   * @return its id, for {@link #succeeded}
   * @throws org.meritdesk.kernel.Problem {@code sign-in-locked} with {@code until}
   */
  @Transactional(TxType.REQUIRES_NEW)
  public long begin(String login, String address) {
    Instant now = clock.instant();
    return jdbi.inTransaction(
        handle -> {
          for (String key : List.of("login " + login, "address " + address)) {
            handle
                .createQuery(
                    "select 1 from (select pg_advisory_xact_lock(4713, hashtext(:key))) as locked")
                .bind("key", key)
                .mapTo(Integer.class)
                .one();
          }
          refuse(lockedUntil(handle, "login", login, FAILURES_OF_LOGIN, now));
          refuse(lockedUntil(handle, "address", address, FAILURES_OF_ADDRESS, now));
          handle
              .createUpdate("delete from people.sign_in_attempt where at < :old")
              .bind("old", now.minus(KEPT))
              .execute();
          return handle
              .createQuery(
                  """
                  insert into people.sign_in_attempt (login, address, at)
                  values (:login, :address, :at)
                  returning attempt_id
                  """)
              .bind("login", login)
              .bind("address", address)
              .bind("at", now)
              .mapTo(Long.class)
              .one();
        });
  }

  /**
   * Notes nothing.
   *
   * @throws org.meritdesk.kernel.Problem {@code sign-in-locked} with {@code until}
   */
  public void demandUnlocked(String login, String address) {
    Instant now = clock.instant();
    jdbi.useHandle(
        handle -> {
          refuse(lockedUntil(handle, "login", login, FAILURES_OF_LOGIN, now));
          refuse(lockedUntil(handle, "address", address, FAILURES_OF_ADDRESS, now));
        });
  }

  /** The password was right. */
  @Transactional(TxType.REQUIRES_NEW)
  public void succeeded(long attempt) {
    jdbi.useTransaction(
        handle ->
            handle
                .createUpdate(
                    "update people.sign_in_attempt set succeeded = true where attempt_id = :id")
                .bind("id", attempt)
                .execute());
  }

  /** The failures in the last quarter of an hour and since the last success of this login. */
  private static Optional<Instant> lockedUntil(
      Handle handle, String column, String value, int failures, Instant now) {
    String since =
        column.equals("login")
            ? """
              and attempt_id > coalesce((select max(attempt_id) from people.sign_in_attempt
                where login = :value and succeeded), 0)
              """
            : "";
    List<Instant> latest =
        handle
            .createQuery(
                "select at from people.sign_in_attempt where not succeeded and at > :since and "
                    + column
                    + " = :value "
                    + since
                    + " order by at desc limit :failures")
            .bind("since", now.minus(LOCK))
            .bind("value", value)
            .bind("failures", failures)
            .map((row, c) -> Sql.instant(row, "at"))
            .list();
    return latest.size() < failures ? Optional.empty() : Optional.of(latest.get(0).plus(LOCK));
  }

  private static void refuse(Optional<Instant> until) {
    until.ifPresent(
        instant -> {
          throw PeopleProblem.SIGN_IN_LOCKED.problem("until", instant);
        });
  }
}
