package org.meritdesk.people.internal;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Set;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Letter;
import org.meritdesk.people.api.MailSettings;
import org.meritdesk.people.api.NewUser;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.OutboundRule;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.WebhookKey;
import org.meritdesk.testkit.TestDatabase;

/**
 * Inbox and outbox over one database; lin gets e-mail; receivers on the same machine are allowed.
 */
final class Post {

  static final MailSettings NO_MAIL =
      new MailSettings("", 25, MailSettings.Security.NONE, null, null, "", "");
  static final Caller ADMIN =
      new Caller("root", Set.of(Role.ADMIN), Set.of(), null, "zh-CN", "UTC");
  static final Caller LIN =
      new Caller("lin", Set.of(Role.AGENT), Set.of(), null, "zh-CN", "Asia/Shanghai");

  final People people = new People(TestDatabase.fresh().jdbi());
  final int smtpPort = freePort();
  final NoticeBook inbox;
  final WebhookBook webhooks;
  final OutboxWorker outbox;

  Post() {
    MailSettings mail =
        new MailSettings(
            "127.0.0.1",
            smtpPort,
            MailSettings.Security.NONE,
            null,
            null,
            "meritdesk@example.org",
            "https://portal.example.org");
    OutboundRule rule = new OutboundRule(Set.of("127.0.0.1"));
    WebhookSeal seal = new WebhookSeal(new WebhookKey(new byte[32]));
    inbox = new NoticeBook(people.jdbi, mail, people.clock);
    webhooks = new WebhookBook(people.jdbi, rule, seal, people.audit, people.clock);
    outbox =
        new OutboxWorker(
            people.jdbi,
            mail,
            new MailSender(
                mail,
                (kind, arguments, link, locale, zone) ->
                    new Letter("申诉 " + arguments.get("name"), "看 " + link),
                people.clock),
            new WebhookSender(rule, seal, mail, people.clock),
            people.audit,
            people.clock);
    people.signIns.create(
        new NewUser(
            "lin", "a long password", "林", Set.of(Role.AGENT), null, "zh-CN", "Asia/Shanghai"),
        ADMIN);
    outbox.address("lin@example.org", LIN);
  }

  /** Something told to lin about a subject. */
  void tell(String subject, String occurrence) {
    inbox.put(
        new Notice(
            NoticeKind.APPEAL_FILED,
            "appeal",
            subject,
            occurrence,
            "appeal?id=" + subject,
            Map.of("name", occurrence)),
        Audience.logins(Set.of("lin")));
  }

  String hook(String name, int port) {
    return webhooks.make(
        name, "http://127.0.0.1:" + port + "/in", Set.of(NoticeKind.APPEAL_FILED), ADMIN);
  }

  /** Lets the clock go on. */
  void later(int seconds) {
    people.clock.at(people.clock.instant().plusSeconds(seconds).toString());
  }

  static int freePort() {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
