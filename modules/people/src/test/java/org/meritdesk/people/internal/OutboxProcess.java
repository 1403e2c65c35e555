package org.meritdesk.people.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.MailSettings;
import org.meritdesk.people.api.OutboundRule;
import org.meritdesk.people.api.WebhookKey;

/** A process that sends what waits in a database, as a server does, at a stated time. */
final class OutboxProcess {

  private OutboxProcess() {}

  /** The database, and the time it is. */
  public static void main(String[] arguments) {
    Jdbi jdbi = Jdbi.create(arguments[0]);
    Clock clock = Clock.fixed(Instant.parse(arguments[1]), ZoneOffset.UTC);
    MailSettings mail = Post.NO_MAIL;
    OutboxWorker worker =
        new OutboxWorker(
            jdbi,
            mail,
            new MailSender(
                mail,
                (kind, details, link, locale, zone) -> {
                  throw new AssertionError("nobody gets mail");
                },
                clock),
            new WebhookSender(
                new OutboundRule(Set.of("127.0.0.1")),
                new WebhookSeal(new WebhookKey(new byte[32])),
                mail,
                clock),
            new AuditTrail(jdbi, clock),
            clock);
    worker.work(1_000);
  }
}
