package org.meritdesk.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.MailSettings;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.NoticePage;

/** Keeps everybody's notices (收件箱). */
@ApplicationScoped
class NoticeBook implements Inbox {

  private static final int MOST = 200;

  private Jdbi jdbi;
  private MailSettings mail;
  private Clock clock;

  @Inject
  NoticeBook(Jdbi jdbi, MailSettings mail, Clock clock) {
    this.jdbi = jdbi;
    this.mail = mail;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected NoticeBook() {}

  @Override
  @Transactional
  public int put(Notice notice, Audience to) {
    return jdbi.inTransaction(
        handle -> {
          DeliveryRows.forWebhooks(handle, notice, clock.instant());
          return NoticeRows.insert(handle, notice, to, mail.on(), clock.instant());
        });
  }

  @Override
  public NoticePage list(boolean unreadOnly, int page, int size, Caller caller) {
    int limit = Math.max(1, Math.min(size, MOST));
    return jdbi.withHandle(
        handle -> {
          String login = caller.name();
          long unread = NoticeRows.unread(handle, Set.of(login)).getOrDefault(login, 0L);
          return new NoticePage(
              NoticeRows.of(handle, login, unreadOnly, Math.max(0, page) * limit, limit),
              unreadOnly ? unread : NoticeRows.all(handle, login),
              unread);
        });
  }

  @Override
  public long unread(String login) {
    return unread(Set.of(login)).getOrDefault(login, 0L);
  }

  @Override
  public Map<String, Long> unread(Set<String> logins) {
    return logins.isEmpty()
        ? Map.of()
        : jdbi.withHandle(handle -> NoticeRows.unread(handle, logins));
  }

  @Override
  @Transactional
  public int read(Collection<Long> ids, Caller caller) {
    return jdbi.inTransaction(
        handle -> NoticeRows.read(handle, caller.name(), ids, false, clock.instant()));
  }

  @Override
  @Transactional
  public int readAll(Caller caller) {
    return jdbi.inTransaction(
        handle -> NoticeRows.read(handle, caller.name(), List.of(), true, clock.instant()));
  }

  @Override
  @Transactional
  public int purge(Instant before) {
    return jdbi.inTransaction(
        handle -> NoticeRows.purge(handle, before) + DeliveryRows.purge(handle, before));
  }
}
