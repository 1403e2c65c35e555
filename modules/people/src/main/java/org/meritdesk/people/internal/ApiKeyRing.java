package org.meritdesk.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.ApiKeyView;
import org.meritdesk.people.api.ApiKeys;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.PeopleRight;
import org.meritdesk.people.api.Scope;
import org.meritdesk.people.domain.Sha256;

/** Issues and recognises keys of other systems (接口密钥). */
@ApplicationScoped
class ApiKeyRing implements ApiKeys {

  private static final String PREFIX = "md_";
  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private Jdbi jdbi;
  private Clock clock;
  private Audit audit;

  @Inject
  ApiKeyRing(Jdbi jdbi, Clock clock, Audit audit) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.audit = audit;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected ApiKeyRing() {}

  @Override
  @Transactional
  public String issue(String name, Set<Scope> scopes, Caller caller) {
    PeopleRight.ADMINISTER.demandOf(caller);
    String known = Fields.text("name", name, 60);
    if (scopes.isEmpty()) {
      throw Fields.invalid("scopes", "");
    }
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    jdbi.useTransaction(
        handle -> {
          long id =
              handle
                  .createQuery(
                      """
                      insert into people.api_key (name, hash, scopes, created_at)
                      values (:name, :hash, :scopes, :at)
                      on conflict (name) where revoked_at is null do nothing
                      returning key_id
                      """)
                  .bind("name", known)
                  .bind("hash", Sha256.hex(secret))
                  .bind("scopes", Sql.texts(scopes))
                  .bind("at", clock.instant())
                  .mapTo(Long.class)
                  .findOne()
                  .orElseThrow(() -> PeopleProblem.API_KEY_NAME_TAKEN.problem("name", known));
          audit.record(
              caller,
              "api-key.issued",
              "api-key",
              Long.toString(id),
              null,
              Map.of("name", known, "scopes", scopes));
        });
    return secret;
  }

  @Override
  public Optional<Caller> caller(String secret) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select name, scopes from people.api_key"
                        + " where hash = :hash and revoked_at is null")
                .bind("hash", Sha256.hex(secret))
                .map(
                    (row, c) ->
                        new Caller(
                            "key:" + row.getString("name"),
                            Set.of(),
                            Sql.enums(row, "scopes", Scope.class),
                            null,
                            "zh-CN",
                            "UTC"))
                .findOne());
  }

  @Override
  public List<ApiKeyView> all(Caller caller) {
    PeopleRight.ADMINISTER.demandOf(caller);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select key_id, name, scopes, created_at, revoked_at
                    from people.api_key order by key_id desc
                    """)
                .map(
                    (row, c) ->
                        new ApiKeyView(
                            row.getLong("key_id"),
                            row.getString("name"),
                            Sql.enums(row, "scopes", Scope.class),
                            Sql.instant(row, "created_at"),
                            Sql.instantOrNull(row, "revoked_at")))
                .list());
  }

  @Override
  @Transactional
  public void revoke(long id, Caller caller) {
    PeopleRight.ADMINISTER.demandOf(caller);
    jdbi.useTransaction(
        handle -> {
          int revoked =
              handle
                  .createUpdate(
                      "update people.api_key set revoked_at = :at"
                          + " where key_id = :id and revoked_at is null")
                  .bind("at", clock.instant())
                  .bind("id", id)
                  .execute();
          if (revoked == 0) {
            throw PeopleProblem.API_KEY_NOT_FOUND.problem("key", id);
          }
          audit.record(caller, "api-key.revoked", "api-key", Long.toString(id), null, Map.of());
        });
  }
}
