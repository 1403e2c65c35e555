package org.meritdesk.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.DeliveryState;

/** A process that sends is killed hard while the receiver has not answered yet. */
class OutboxKillStoreTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<String> EACH = List.of("first", "second", "third", "fourth");
  private static final int ANSWERED = 7;

  private final Post post = new Post();

  @Test
  void what_was_under_way_is_sent_again_after_a_restart_and_each_line_keeps_its_order()
      throws Exception {
    post.outbox.address(null, Post.LIN);
    try (HookReceiver receiver = new HookReceiver(0)) {
      post.hook("desk", receiver.port());
      for (String occurrence : EACH) {
        for (int subject = 1; subject <= 5; subject++) {
          post.tell("s" + subject, occurrence);
        }
      }
      receiver.patience = ANSWERED;

      Process killed = process();
      await(receiver, ANSWERED + 1);
      killed.destroyForcibly();
      assertThat(killed.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
      receiver.patience = Integer.MAX_VALUE;
      receiver.go.countDown();

      assertThat(killed.exitValue()).as("by signal 9").isEqualTo(137);
      assertThat(waiting()).isEqualTo(20 - ANSWERED);
      post.later(121);
      Process restarted = process();
      assertThat(restarted.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
      assertThat(restarted.exitValue()).isZero();

      assertThat(waiting()).isZero();
      assertThat(receiver.calls).as("one came twice").hasSize(21);
      assertThat(receiver.calls.stream().map(HookReceiver.Call::id).distinct())
          .as("and kept its name")
          .hasSize(20);
      assertThat(lines(receiver)).hasSize(5).allSatisfy((line, told) -> order(told));
    }
  }

  private static void order(List<String> told) {
    List<String> once = new ArrayList<>();
    for (String each : told) {
      if (once.isEmpty() || !once.get(once.size() - 1).equals(each)) {
        once.add(each);
      }
    }
    assertThat(once).isEqualTo(EACH);
  }

  /** What came, subject by subject in the order in which it came. */
  private static Map<String, List<String>> lines(HookReceiver receiver) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (HookReceiver.Call call : receiver.calls) {
      String subject = call.body().replaceAll("(?s).*\"subjectId\":\"(s[0-9])\".*", "$1");
      String occurrence = call.body().replaceAll("(?s).*\"name\":\"([a-z]+)\".*", "$1");
      lines.computeIfAbsent(subject, each -> new ArrayList<>()).add(occurrence);
    }
    return lines;
  }

  private long waiting() {
    return post.outbox
        .list(DeliveryState.WAITING, 0, 1, Post.ADMIN)
        .counts()
        .getOrDefault(DeliveryState.WAITING, 0L);
  }

  private Process process() throws Exception {
    String address =
        post.people.jdbi.withHandle(
            handle ->
                handle.getConnection().getMetaData().getURL()
                    + "?user="
                    + handle.getConnection().getMetaData().getUserName());
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            OutboxProcess.class.getName(),
            address,
            post.people.clock.instant().toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void await(HookReceiver receiver, int calls) {
    Instant end = Instant.now().plus(PATIENCE);
    while (receiver.calls.size() < calls) {
      assertThat(Instant.now()).as("%s calls have come", calls).isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }
}
