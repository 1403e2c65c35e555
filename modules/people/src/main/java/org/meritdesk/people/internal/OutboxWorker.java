package org.meritdesk.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.DeliveryPage;
import org.meritdesk.people.api.DeliveryState;
import org.meritdesk.people.api.MailSettings;
import org.meritdesk.people.api.Outbox;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.PeopleRight;
import org.meritdesk.people.domain.Retry;

/**
 * Sends what leaves the house (发件). A delivery is claimed under a lease and sent outside any
 * transaction: a server that dies meanwhile leaves it to the next.
 */
@ApplicationScoped
class OutboxWorker implements Outbox {

  /** Longer than any receiver may take. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  private static final int MOST = 200;

  private Jdbi jdbi;
  private MailSettings mail;
  private MailSender mails;
  private WebhookSender webhooks;
  private Audit audit;
  private Clock clock;

  @Inject
  OutboxWorker(
      Jdbi jdbi,
      MailSettings mail,
      MailSender mails,
      WebhookSender webhooks,
      Audit audit,
      Clock clock) {
    this.jdbi = jdbi;
    this.mail = mail;
    this.mails = mails;
    this.webhooks = webhooks;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected OutboxWorker() {}

  @Override
  public int work(int max) {
    Set<String> failing = new HashSet<>();
    for (int tried = 0; tried < max; tried++) {
      Optional<Outgoing> next = claim(failing);
      if (next.isEmpty()) {
        return tried;
      }
      deliver(next.get(), failing);
    }
    return max;
  }

  private Optional<Outgoing> claim(Set<String> failing) {
    Instant now = clock.instant();
    return jdbi.inTransaction(handle -> DeliveryRows.claim(handle, now, now.plus(LEASE), failing));
  }

  private void deliver(Outgoing outgoing, Set<String> failing) {
    try {
      send(outgoing);
      jdbi.useTransaction(
          handle ->
              DeliveryRows.done(
                  handle,
                  outgoing.id(),
                  DeliveryState.SENT,
                  clock.instant(),
                  null,
                  clock.instant()));
    } catch (NotDelivered | RuntimeException e) {
      failing.add(outgoing.target());
      String why = e instanceof NotDelivered ? e.getMessage() : e.getClass().getSimpleName();
      jdbi.useTransaction(handle -> failed(handle, outgoing, why));
    }
  }

  private void send(Outgoing outgoing) throws NotDelivered {
    Outgoing.Hook hook = outgoing.hook();
    Outgoing.Reader reader = outgoing.reader();
    if (hook != null) {
      webhooks.send(outgoing, hook);
    } else if (reader != null) {
      mails.send(outgoing, reader);
    }
  }

  private void failed(org.jdbi.v3.core.Handle handle, Outgoing outgoing, @Nullable String why) {
    Instant now = clock.instant();
    boolean over = outgoing.attempts() >= TRIES;
    Instant next =
        now.plus(Retry.after(outgoing.attempts(), ThreadLocalRandom.current().nextDouble()));
    DeliveryRows.done(
        handle,
        outgoing.id(),
        over ? DeliveryState.DEAD : DeliveryState.WAITING,
        over ? now : next,
        why,
        over ? now : null);
  }

  @Override
  public DeliveryPage list(DeliveryState state, int page, int size, Caller caller) {
    PeopleRight.ADMINISTER.demandOf(caller);
    int limit = Math.max(1, Math.min(size, MOST));
    return jdbi.withHandle(
        handle ->
            new DeliveryPage(
                DeliveryRows.list(handle, state, Math.max(0, page) * limit, limit),
                DeliveryRows.counts(handle)));
  }

  @Override
  @Transactional
  public void again(long deliveryId, Caller caller) {
    PeopleRight.ADMINISTER.demandOf(caller);
    jdbi.useTransaction(
        handle -> {
          if (!DeliveryRows.again(handle, deliveryId, clock.instant())) {
            throw PeopleProblem.DELIVERY_NOT_FOUND.problem("delivery", deliveryId);
          }
          audit.record(
              caller, "delivery.again", "delivery", Long.toString(deliveryId), null, Map.of());
        });
  }

  @Override
  public boolean mails() {
    return mail.on();
  }

  @Override
  public Optional<String> address(Caller caller) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select email from people.user_account where login = :login")
                .bind("login", caller.name())
                .mapTo(String.class)
                .findOne());
  }

  @Override
  @Transactional
  public void address(@Nullable String address, Caller caller) {
    String known = Fields.optional("email", address, 200);
    if (known != null) {
      refuseMalformed(known);
    }
    jdbi.useTransaction(
        handle -> {
          handle
              .createUpdate("update people.user_account set email = :email where login = :login")
              .bind("email", known)
              .bind("login", caller.name())
              .execute();
          audit.record(
              caller,
              known == null ? "user.mail-off" : "user.mail-on",
              "user",
              caller.name(),
              null,
              Map.of());
        });
  }

  private static void refuseMalformed(String address) {
    try {
      InternetAddress parsed = new InternetAddress(address, true);
      if (!address.equals(parsed.getAddress()) || address.indexOf('@') < 1) {
        throw Fields.invalid("email", address);
      }
    } catch (AddressException e) {
      throw Fields.invalid("email", address);
    }
  }
}
