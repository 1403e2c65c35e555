package org.meritdesk.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.meritdesk.testkit.Refused.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.kernel.Problem;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.AuditEntry;
import org.meritdesk.people.api.AuditQuery;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.NewUser;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;
import org.meritdesk.testkit.TestDatabase;

class SignInStoreTest {

  private static final String PASSWORD = "lotus river 1999";

  private final People people = new People(TestDatabase.fresh().jdbi());
  private AgentView agent;

  @BeforeEach
  void wang_fang_may_sign_in() {
    agent = people.agent("王芳");
    people.signIns.create(
        new NewUser(
            "wang", PASSWORD, "王芳", Set.of(Role.AGENT), agent.id(), "zh-CN", "Asia/Shanghai"),
        Caller.system());
  }

  @Test
  void the_right_password_gives_the_caller_with_roles_and_agent() {
    Caller caller = people.signIns.signIn("wang", PASSWORD, "10.0.0.1");

    assertThat(caller)
        .isEqualTo(
            new Caller("wang", Set.of(Role.AGENT), Set.of(), agent.id(), "zh-CN", "Asia/Shanghai"));
  }

  @Test
  void a_wrong_password_and_an_unknown_login_are_refused_alike() {
    assertRefused("wang", "wrong password", PeopleProblem.SIGN_IN_FAILED);
    assertRefused("nobody", PASSWORD, PeopleProblem.SIGN_IN_FAILED);
  }

  @Test
  void five_failures_lock_the_login_for_a_quarter_of_an_hour() {
    fail("wang", 5);

    assertThatThrownBy(() -> people.signIns.signIn("wang", PASSWORD, "10.0.0.9"))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.type()).isEqualTo(PeopleProblem.SIGN_IN_LOCKED);
              assertThat(problem.arguments())
                  .isEqualTo(Map.of("until", Instant.parse("2026-06-15T02:15:00Z")));
            });
    people.clock.at("2026-06-15T02:15:00Z");
    assertThat(people.signIns.signIn("wang", PASSWORD, "10.0.0.9").name()).isEqualTo("wang");
  }

  @Test
  void four_failures_and_a_success_begin_the_count_anew() {
    fail("wang", 4);
    people.signIns.signIn("wang", PASSWORD, "10.0.0.1");
    fail("wang", 4);

    assertThat(people.signIns.signIn("wang", PASSWORD, "10.0.0.1").name()).isEqualTo("wang");
  }

  @Test
  void thirty_failures_of_an_address_lock_the_address_and_no_other() {
    for (int i = 0; i < 30; i++) {
      insertFailure("somebody" + i, "10.0.0.66");
    }

    assertThatThrownBy(() -> people.signIns.signIn("wang", PASSWORD, "10.0.0.66"))
        .extracting("type")
        .isEqualTo(PeopleProblem.SIGN_IN_LOCKED);
    assertThat(people.signIns.signIn("wang", PASSWORD, "10.0.0.67").name()).isEqualTo("wang");
  }

  @Test
  void leaving_ends_access_on_the_day_and_not_before() {
    people.agents.leave(agent.id(), LocalDate.of(2026, 6, 16), People.HR);
    assertThat(people.signIns.current("wang")).isPresent();

    people.clock.at("2026-06-15T15:59:59Z");
    assertThat(people.signIns.current("wang")).isPresent();
    people.clock.at("2026-06-15T16:00:00Z");

    assertThat(people.signIns.current("wang")).isEmpty();
    assertRefused("wang", PASSWORD, PeopleProblem.SIGN_IN_FAILED);
  }

  @Test
  void leaving_today_disables_the_sign_in() {
    people.agents.leave(agent.id(), LocalDate.of(2026, 6, 15), People.HR);

    assertThat(people.signIns.user("wang").orElseThrow().disabled()).isTrue();
    assertRefused("wang", PASSWORD, PeopleProblem.SIGN_IN_FAILED);
  }

  @Test
  void a_disabled_sign_in_is_refused_with_the_right_password() {
    people.signIns.disable("wang", Caller.system());

    assertRefused("wang", PASSWORD, PeopleProblem.SIGN_IN_FAILED);
    assertThat(people.signIns.current("wang")).isEmpty();
  }

  @Test
  void a_new_password_replaces_the_old_one() {
    people.signIns.resetPassword("wang", "another river 2000", Caller.system());

    assertThat(people.signIns.signIn("wang", "another river 2000", "a").name()).isEqualTo("wang");
    assertRefused("wang", PASSWORD, PeopleProblem.SIGN_IN_FAILED);
  }

  @Test
  void somebody_who_shows_the_old_password_sets_another_and_other_sessions_end() {
    Caller wang = people.signIns.signIn("wang", PASSWORD, "a");
    String before = people.signIns.stamp("wang");

    people.signIns.changePassword(PASSWORD, "another river 2000", "a", wang);

    assertThat(people.signIns.signIn("wang", "another river 2000", "a")).isEqualTo(wang);
    assertRefused("wang", PASSWORD, PeopleProblem.SIGN_IN_FAILED);
    assertThat(people.signIns.current("wang", before)).isEmpty();
    assertThat(people.signIns.current("wang", people.signIns.stamp("wang"))).contains(wang);
    assertThat(people.audit.search(AuditQuery.about("user", "wang")))
        .extracting(AuditEntry::action, AuditEntry::actor)
        .contains(tuple("user.own-password", "wang"));
  }

  @Test
  void a_wrong_old_password_changes_nothing_and_counts_as_at_the_sign_in() {
    Caller wang = people.signIns.signIn("wang", PASSWORD, "a");
    String before = people.signIns.stamp("wang");

    for (int i = 0; i < 5; i++) {
      problem(
          PeopleProblem.SIGN_IN_FAILED,
          () -> people.signIns.changePassword("a guess", "another river 2000", "a", wang));
    }

    problem(
        PeopleProblem.SIGN_IN_LOCKED,
        () -> people.signIns.changePassword(PASSWORD, "another river 2000", "a", wang));
    assertThat(people.signIns.stamp("wang")).isEqualTo(before);
  }

  @Test
  void an_own_password_that_is_too_short_is_refused() {
    Caller wang = people.signIns.signIn("wang", PASSWORD, "a");

    problem(
        PeopleProblem.PASSWORD_TOO_SHORT,
        () -> people.signIns.changePassword(PASSWORD, "eleven char", "a", wang));
    assertThat(people.signIns.signIn("wang", PASSWORD, "a")).isEqualTo(wang);
  }

  @Test
  void a_short_password_a_taken_login_and_a_stranger_are_refused() {
    problem(
        PeopleProblem.PASSWORD_TOO_SHORT,
        () -> people.signIns.resetPassword("wang", "eleven char", Caller.system()));
    problem(
        PeopleProblem.LOGIN_TAKEN,
        () ->
            people.signIns.create(
                new NewUser("wang", PASSWORD, "x", Set.of(), null, "en", "UTC"), Caller.system()));
    problem(
        PeopleProblem.NOT_ALLOWED,
        () -> people.signIns.disable("wang", People.person(Role.AGENT, agent)));
    problem(PeopleProblem.LOGIN_NOT_FOUND, () -> people.signIns.disable("nobody", Caller.system()));
  }

  @Test
  void the_chosen_language_is_kept() {
    people.signIns.preferLocale("en", people.signIns.current("wang").orElseThrow());

    assertThat(people.signIns.current("wang").orElseThrow().locale()).isEqualTo("en");
  }

  @Test
  void the_table_keeps_no_password() {
    new SignInDesk(
            people.jdbi, people.clock, new SignInAttempts(people.jdbi, people.clock), people.audit)
        .resetPassword("wang", PASSWORD, Caller.system());
    String row =
        people.jdbi.withHandle(
            h ->
                h.createQuery("select cast(u as text) from people.user_account u")
                    .mapTo(String.class)
                    .one());

    assertThat(row).contains("pbkdf2-sha256$600000$").doesNotContain("lotus");
  }

  @Test
  void a_key_may_not_make_sign_ins_whatever_its_scopes() {
    Caller key = new Caller("key:x", Set.of(), EnumSet.allOf(Scope.class), null, "zh-CN", "UTC");

    problem(PeopleProblem.NOT_ALLOWED, () -> people.signIns.users(key));
    problem(PeopleProblem.NOT_ALLOWED, () -> people.signIns.resetPassword("wang", PASSWORD, key));
    problem(PeopleProblem.NOT_ALLOWED, () -> people.keys.issue("y", Set.of(Scope.READ), key));
  }

  private void fail(String login, int times) {
    for (int i = 0; i < times; i++) {
      assertRefused(login, "wrong password", PeopleProblem.SIGN_IN_FAILED);
    }
  }

  private void insertFailure(String login, String address) {
    people.jdbi.useHandle(
        h ->
            h.execute(
                "insert into people.sign_in_attempt (login, address, at) values (?, ?, ?)",
                login,
                address,
                people.clock.instant()));
  }

  private void assertRefused(String login, String password, PeopleProblem problem) {
    problem(problem, () -> people.signIns.signIn(login, password, "10.0.0.1"));
  }
}
