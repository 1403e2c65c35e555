package org.meritdesk.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.OutboundRule;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.PeopleRight;
import org.meritdesk.people.api.WebhookFormat;
import org.meritdesk.people.api.WebhookView;
import org.meritdesk.people.api.Webhooks;
import org.meritdesk.people.domain.OutboundAddress;
import org.meritdesk.people.domain.WebhookSignature;

/** Keeps the webhooks of other systems (回调管理). */
@ApplicationScoped
class WebhookBook implements Webhooks {

  private static final int BYTES = 32;
  private static final int MOST_ACCOUNT = 200;
  private static final Set<NoticeKind> COMPLETIONS =
      Set.of(NoticeKind.TRAINING_COMPLETED, NoticeKind.TRAINING_WITHDRAWN);

  private final SecureRandom random = new SecureRandom();
  private Jdbi jdbi;
  private OutboundRule rule;
  private WebhookSeal seal;
  private Audit audit;
  private Clock clock;

  @Inject
  WebhookBook(Jdbi jdbi, OutboundRule rule, WebhookSeal seal, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.rule = rule;
    this.seal = seal;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected WebhookBook() {}

  @Override
  public List<WebhookView> all(Caller caller) {
    PeopleRight.ADMINISTER.demandOf(caller);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select webhook_id, name, url, format, account, kinds, made_by, made_at, ended_at
                    from people.webhook order by webhook_id desc
                    """)
                .map(
                    (row, c) ->
                        new WebhookView(
                            row.getLong("webhook_id"),
                            row.getString("name"),
                            row.getString("url"),
                            WebhookFormat.valueOf(row.getString("format")),
                            row.getString("account"),
                            Sql.enums(row, "kinds", NoticeKind.class),
                            row.getString("made_by"),
                            Sql.instant(row, "made_at"),
                            Sql.instantOrNull(row, "ended_at")))
                .list());
  }

  @Override
  @Transactional
  public String make(String name, String url, Set<NoticeKind> kinds, Caller caller) {
    byte[] secret = new byte[BYTES];
    random.nextBytes(secret);
    keep(name, url, WebhookFormat.STANDARD, null, kinds, secret, caller);
    return WebhookSignature.text(secret);
  }

  @Override
  @Transactional
  public void connect(
      String name,
      String endpoint,
      WebhookFormat format,
      String account,
      String password,
      Caller caller) {
    if (!format.store()) {
      throw Fields.invalid("format", format.name());
    }
    if (account.indexOf(':') >= 0) {
      throw Fields.invalid("account", account);
    }
    keep(
        name,
        endpoint,
        format,
        Fields.text("account", account, MOST_ACCOUNT),
        COMPLETIONS,
        Fields.text("password", password, MOST_ACCOUNT).getBytes(StandardCharsets.UTF_8),
        caller);
  }

  private void keep(
      String name,
      String url,
      WebhookFormat format,
      @Nullable String account,
      Set<NoticeKind> kinds,
      byte[] secret,
      Caller caller) {
    PeopleRight.ADMINISTER.demandOf(caller);
    String known = Fields.text("name", name, 60);
    String address = Fields.text("url", url, 500);
    if (kinds.isEmpty()) {
      throw Fields.invalid("kinds", "");
    }
    if (OutboundAddress.of(address, rule.allowed()).isEmpty()) {
      throw PeopleProblem.WEBHOOK_ADDRESS.problem("url", address);
    }
    jdbi.useTransaction(
        handle -> {
          long id =
              handle
                  .createQuery(
                      """
                      insert into people.webhook
                        (name, url, format, account, kinds, secret, made_by, made_at)
                      values (:name, :url, :format, :account, :kinds, :secret, :by, :at)
                      on conflict (name) where ended_at is null do nothing
                      returning webhook_id
                      """)
                  .bind("name", known)
                  .bind("url", address)
                  .bind("format", format.name())
                  .bind("account", account)
                  .bind("kinds", Sql.texts(kinds))
                  .bind("secret", seal.seal(secret, known))
                  .bind("by", caller.name())
                  .bind("at", clock.instant())
                  .mapTo(Long.class)
                  .findOne()
                  .orElseThrow(() -> PeopleProblem.WEBHOOK_NAME_TAKEN.problem("name", known));
          audit.record(
              caller, "webhook.made", "webhook", Long.toString(id), null, Map.of("name", known));
        });
  }

  @Override
  @Transactional
  public void end(long id, Caller caller) {
    PeopleRight.ADMINISTER.demandOf(caller);
    jdbi.useTransaction(
        handle -> {
          int ended =
              handle
                  .createUpdate(
                      "update people.webhook set ended_at = :at"
                          + " where webhook_id = :id and ended_at is null")
                  .bind("at", clock.instant())
                  .bind("id", id)
                  .execute();
          if (ended == 0) {
            throw PeopleProblem.WEBHOOK_NOT_FOUND.problem("webhook", id);
          }
          DeliveryRows.giveUp(handle, id, "the webhook was ended", clock.instant());
          audit.record(caller, "webhook.ended", "webhook", Long.toString(id), null, Map.of());
        });
  }
}
