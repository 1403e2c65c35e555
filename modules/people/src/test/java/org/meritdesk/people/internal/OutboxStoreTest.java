package org.meritdesk.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.meritdesk.kernel.Problem;
import org.meritdesk.people.api.DeliveryPage;
import org.meritdesk.people.api.DeliveryState;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.Outbox;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.domain.WebhookSignature;

class OutboxStoreTest {

  private final Post post = new Post();

  @Test
  void mail_waits_for_its_server_and_keeps_its_name_through_every_try() throws Exception {
    post.tell("7", "first");

    assertThat(post.outbox.work(10)).isEqualTo(1);
    assertThat(post.outbox.work(10)).as("not before its time").isZero();
    assertThat(waiting().deliveries())
        .singleElement()
        .satisfies(each -> assertThat(each.attempts()).isEqualTo(1))
        .satisfies(each -> assertThat(each.failure()).isNotBlank());
    post.later(10);
    try (SmtpReceiver server = new SmtpReceiver(post.smtpPort)) {
      assertThat(post.outbox.work(10)).isEqualTo(1);

      assertThat(server.messages).hasSize(1);
      assertThat(server.messages.get(0))
          .contains("To: lin@example.org", "Subject: =?UTF-8?", "Message-ID: <", "@meritdesk>");
    }
    assertThat(waiting().counts()).containsOnlyKeys(DeliveryState.SENT);
  }

  @Test
  void a_webhook_is_signed_over_its_id_its_time_and_its_body() throws Exception {
    try (HookReceiver receiver = new HookReceiver(0)) {
      String secret = post.hook("desk", receiver.port());
      post.tell("7", "first");
      post.outbox.work(10);

      assertThat(secret).startsWith("whsec_");
      HookReceiver.Call call = receiver.calls.get(0);
      assertThat(call.id()).startsWith("msg_");
      assertThat(call.body())
          .contains("\"type\":\"appeal.filed\"", "\"subjectId\":\"7\"", "\"name\":\"first\"");
      byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
      Instant at = Instant.ofEpochSecond(Long.parseLong(call.timestamp()));
      assertThat(call.signature())
          .isEqualTo(WebhookSignature.of(key, call.id(), at, call.body()))
          .isNotEqualTo(WebhookSignature.of(key, call.id(), at, call.body() + " "));
    }
  }

  @Test
  void a_receiver_that_is_down_gets_all_in_order_once_it_is_back() throws Exception {
    int port = Post.freePort();
    post.hook("desk", port);
    post.tell("7", "first");
    post.outbox.work(10);
    post.tell("7", "second");
    post.tell("8", "other subject");

    assertThat(post.outbox.work(10))
        .as("the failing receiver is spared for the round")
        .isLessThan(3);
    try (HookReceiver receiver = new HookReceiver(port)) {
      receiver.status = 503;
      post.later(20);
      post.outbox.work(10);
      receiver.calls.clear();
      receiver.status = 200;
      for (int round = 0; round < 5; round++) {
        post.later(60);
        post.outbox.work(10);
      }

      assertThat(receiver.calls)
          .filteredOn(call -> call.body().contains("\"subjectId\":\"7\""))
          .extracting(call -> call.body().contains("first") ? "first" : "second")
          .containsExactly("first", "second");
      assertThat(receiver.calls).hasSize(3);
    }
  }

  @Test
  void after_the_last_try_it_is_given_up_and_a_person_sends_it_again() throws Exception {
    int port = Post.freePort();
    post.hook("desk", port);
    post.outbox.address(null, Post.LIN);
    post.tell("7", "first");

    for (int i = 0; i < Outbox.TRIES; i++) {
      assertThat(post.outbox.work(10)).isEqualTo(1);
      post.later(4_400);
    }

    assertThat(post.outbox.work(10)).isZero();
    DeliveryPage dead = post.outbox.list(DeliveryState.DEAD, 0, 10, Post.ADMIN);
    assertThat(dead.deliveries()).hasSize(1);
    try (HookReceiver receiver = new HookReceiver(port)) {
      post.outbox.again(dead.deliveries().get(0).id(), Post.ADMIN);
      post.outbox.work(10);
      assertThat(receiver.calls).hasSize(1);
    }
    refused(
        PeopleProblem.DELIVERY_NOT_FOUND,
        () -> post.outbox.again(dead.deliveries().get(0).id(), Post.ADMIN));
    refused(PeopleProblem.NOT_ALLOWED, () -> post.outbox.list(DeliveryState.DEAD, 0, 10, Post.LIN));
  }

  @Test
  void a_redirect_is_not_followed_and_counts_as_a_failure() throws Exception {
    try (HookReceiver receiver = new HookReceiver(0)) {
      receiver.status = 302;
      post.hook("desk", receiver.port());
      post.outbox.address(null, Post.LIN);
      post.tell("7", "first");
      post.outbox.work(10);

      assertThat(receiver.calls).hasSize(1);
      assertThat(waiting().deliveries().get(0).failure()).isEqualTo("HTTP 302");
    }
  }

  @Test
  void of_many_who_claim_at_once_each_delivery_goes_to_one_and_a_line_keeps_its_order()
      throws Exception {
    post.outbox.address(null, Post.LIN);
    post.hook("desk", 9);
    for (int subject = 0; subject < 20; subject++) {
      post.tell("s" + subject, "first");
      post.tell("s" + subject, "second");
    }
    Set<Long> claimed = ConcurrentHashMap.newKeySet();
    List<String> twice = new ArrayList<>();
    Instant now = post.people.clock.instant();
    ExecutorService pool = Executors.newFixedThreadPool(8);
    Callable<Integer> worker =
        () -> {
          int mine = 0;
          Optional<Outgoing> next = claim(now);
          while (next.isPresent()) {
            if (!claimed.add(next.get().id()) || !next.get().arguments().containsValue("first")) {
              twice.add(next.get().toString());
            }
            mine++;
            next = claim(now);
          }
          return mine;
        };
    int all = 0;
    for (Future<Integer> each : pool.invokeAll(java.util.Collections.nCopies(8, worker))) {
      all += each.get();
    }
    pool.shutdown();
    // Who found every row locked by others stops early; nothing is lost by it.
    for (Optional<Outgoing> rest = claim(now); rest.isPresent(); rest = claim(now)) {
      claimed.add(rest.get().id());
      all++;
    }

    assertThat(twice).isEmpty();
    assertThat(claimed).hasSize(20);
    assertThat(all).isEqualTo(20);
    assertThat(claim(now.plusSeconds(121))).as("a lease that ended").isPresent();
  }

  @Test
  void addresses_into_the_own_network_and_plain_http_are_refused_unless_named() {
    for (String url :
        List.of(
            "http://example.org/x",
            "ftp://127.0.0.1/x",
            "https://user@example.org/",
            "not an address")) {
      refused(
          PeopleProblem.WEBHOOK_ADDRESS,
          () -> post.webhooks.make("x", url, Set.of(NoticeKind.APPEAL_FILED), Post.ADMIN));
    }
    post.webhooks.make(
        "inner", "https://localhost:1/", Set.of(NoticeKind.APPEAL_FILED), Post.ADMIN);
    post.outbox.address(null, Post.LIN);
    post.tell("7", "first");
    post.outbox.work(10);

    assertThat(waiting().deliveries().get(0).failure())
        .isEqualTo("the address lies within the own network");
    refused(
        PeopleProblem.WEBHOOK_NAME_TAKEN,
        () ->
            post.webhooks.make(
                "inner", "https://example.org", Set.of(NoticeKind.APPEAL_FILED), Post.ADMIN));
    post.webhooks.end(post.webhooks.all(Post.ADMIN).get(0).id(), Post.ADMIN);
    assertThat(waiting().deliveries()).isEmpty();
  }

  @Test
  void what_is_rolled_back_leaves_nothing_to_send() {
    assertThatThrownBy(
            () ->
                post.people.jdbi.useTransaction(
                    handle -> {
                      DeliveryRows.forWebhooks(handle, notice(), Instant.EPOCH);
                      NoticeRows.insert(
                          handle,
                          notice(),
                          org.meritdesk.people.api.Audience.logins(Set.of("lin")),
                          true,
                          Instant.EPOCH);
                      throw new IllegalStateException("the deed fails");
                    }))
        .hasMessage("the deed fails");

    assertThat(waiting().counts()).isEmpty();
    assertThat(post.inbox.unread("lin")).isZero();
  }

  private static org.meritdesk.people.api.Notice notice() {
    return new org.meritdesk.people.api.Notice(
        NoticeKind.APPEAL_FILED, "appeal", "7", "", "appeal?id=7", java.util.Map.of());
  }

  private Optional<Outgoing> claim(Instant now) {
    return post.people.jdbi.inTransaction(
        handle -> DeliveryRows.claim(handle, now, now.plusSeconds(120), Set.of()));
  }

  private DeliveryPage waiting() {
    return post.outbox.list(DeliveryState.WAITING, 0, 50, Post.ADMIN);
  }

  private static void refused(PeopleProblem type, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
  }
}
