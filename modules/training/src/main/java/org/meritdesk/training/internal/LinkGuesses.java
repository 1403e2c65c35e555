package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.training.api.CooperationProblem;

/** Slows down who tries links (链接防猜): in a transaction of its own, so that a refusal stays. */
@ApplicationScoped
class LinkGuesses {

  static final int MOST = 20;
  static final Duration SPAN = Duration.ofMinutes(15);

  private Jdbi jdbi;
  private Clock clock;

  @Inject
  LinkGuesses(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected LinkGuesses() {}

  /** Refuses an address from which too many links came that did not fit. */
  public void demandSlow(String address) {
    long wrong =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        "select count(*) from training.cooperation_guess"
                            + " where address = :address and at > :since")
                    .bind("address", address)
                    .bind("since", Columns.utc(clock.instant().minus(SPAN)))
                    .mapTo(Long.class)
                    .one());
    if (wrong >= MOST) {
      throw CooperationProblem.COOPERATION_SLOW_DOWN.problem();
    }
  }

  /** Notes a link that did not fit. */
  @Transactional(TxType.REQUIRES_NEW)
  public void wrong(String address) {
    Instant now = clock.instant();
    jdbi.useTransaction(
        handle -> {
          handle.execute(
              "delete from training.cooperation_guess where at <= ?", Columns.utc(now.minus(SPAN)));
          handle.execute(
              "insert into training.cooperation_guess (address, at) values (?, ?)",
              address,
              Columns.utc(now));
        });
  }
}
