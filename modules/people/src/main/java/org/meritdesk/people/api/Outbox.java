package org.meritdesk.people.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What leaves the house (发件箱): e-mail and signed webhooks, written with the notice in one
 * transaction, delivered at least once and in order per receiver and subject; given up after
 * {@value #TRIES} tries, and from then on only a person sends it again.
 */
public interface Outbox {

  /** How often a delivery is tried: over about five hours. */
  int TRIES = 14;

  /**
   * Sends what is due, one after the other; a receiver that fails is left in peace for the round.
   *
   * @return how many were tried
   */
  int work(int max);

  /** What waits, was sent or was given up; for administrators. */
  DeliveryPage list(DeliveryState state, int page, int size, Caller caller);

  /**
   * Sends again what was given up.
   *
   * @throws org.meritdesk.kernel.Problem {@code delivery-not-found}, {@code not-allowed}
   */
  void again(long deliveryId, Caller caller);

  /** Whether e-mail is sent at all. */
  boolean mails();

  /** Where the caller gets e-mail, if anywhere. */
  Optional<String> address(Caller caller);

  /**
   * Says where the caller gets e-mail.
   *
   * @param address null for no e-mail
   * @throws org.meritdesk.kernel.Problem {@code field-invalid}
   */
  void address(@Nullable String address, Caller caller);
}
