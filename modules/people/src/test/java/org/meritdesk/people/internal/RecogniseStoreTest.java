package org.meritdesk.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.NewUser;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Role;
import org.meritdesk.testkit.TestDatabase;

class RecogniseStoreTest {

  private static final String PASSWORD = "lotus river 1999";

  private final People people = new People(TestDatabase.fresh().jdbi());
  private AgentView agent;

  @BeforeEach
  void wang_fang_was_recognised() {
    agent = people.agent("王芳");
    people.signIns.create(
        new NewUser(
            "wang", PASSWORD, "王芳", Set.of(Role.AGENT), agent.id(), "zh-CN", "Asia/Shanghai"),
        Caller.system());
    recognise(PASSWORD);
  }

  @Test
  void within_a_minute_the_password_is_not_derived_again_and_after_it_is() {
    people.clock.at("2026-06-15T02:00:59Z");
    assertThat(recognise(PASSWORD).roles()).containsExactly(Role.AGENT);
    assertThat(attempts()).isEqualTo(1);

    people.clock.at("2026-06-15T02:01:00Z");
    recognise(PASSWORD);
    assertThat(attempts()).isEqualTo(2);
  }

  @Test
  void a_wrong_password_is_refused_and_counted_meanwhile() {
    assertRefused("lotus river 2000", PeopleProblem.SIGN_IN_FAILED);

    assertThat(attempts()).isEqualTo(2);
  }

  @Test
  void a_new_password_ends_the_old_one_at_once() {
    people.signIns.resetPassword("wang", "another river 2000", Caller.system());

    assertRefused(PASSWORD, PeopleProblem.SIGN_IN_FAILED);
    assertThat(recognise("another river 2000").name()).isEqualTo("wang");
  }

  @Test
  void the_end_of_access_holds_at_once() {
    people.signIns.disable("wang", Caller.system());

    assertRefused(PASSWORD, PeopleProblem.SIGN_IN_FAILED);
  }

  @Test
  void leaving_holds_at_once() {
    people.agents.leave(agent.id(), LocalDate.of(2026, 6, 15), People.HR);

    assertRefused(PASSWORD, PeopleProblem.SIGN_IN_FAILED);
  }

  @Test
  void a_login_that_somebody_else_locked_is_locked_for_the_recognised_too() {
    for (int i = 0; i < SignInAttempts.FAILURES_OF_LOGIN; i++) {
      assertRefused("wrong password", PeopleProblem.SIGN_IN_FAILED);
    }

    assertRefused(PASSWORD, PeopleProblem.SIGN_IN_LOCKED);
  }

  @Test
  void many_requests_at_once_after_the_minute_derive_once_and_lock_nobody() throws Exception {
    people.clock.at("2026-06-15T02:05:00Z");
    ExecutorService requests = Executors.newFixedThreadPool(8);
    try {
      Callable<Caller> one = () -> recognise(PASSWORD);
      for (Future<Caller> answer :
          requests.invokeAll(Collections.nCopies(8, one), 60, TimeUnit.SECONDS)) {
        assertThat(answer.get().name()).isEqualTo("wang");
      }
    } finally {
      requests.shutdownNow();
    }
    assertThat(attempts()).isEqualTo(2);
  }

  private Caller recognise(String password) {
    return people.signIns.recognise("wang", password, "10.0.0.1");
  }

  private void assertRefused(String password, PeopleProblem problem) {
    assertThatThrownBy(() -> recognise(password)).extracting("type").isEqualTo(problem);
  }

  private long attempts() {
    return people.jdbi.withHandle(
        h -> h.createQuery("select count(*) from people.sign_in_attempt").mapTo(Long.class).one());
  }
}
