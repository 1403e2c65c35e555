package org.meritdesk.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.testkit.Refused.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.AccountResolved;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.ApiKeyView;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Scope;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.UnknownAccount;
import org.meritdesk.testkit.TestDatabase;

class AccountStoreTest {

  private static final Instant SEEN = Instant.parse("2026-06-01T00:00:00Z");
  private static final LocalDate FROM = LocalDate.of(2026, 2, 1);

  private final People people = new People(TestDatabase.fresh().jdbi());

  @Test
  void an_account_gets_one_id_however_often_it_is_seen() {
    Map<String, Long> first = people.accounts.register("CC", List.of("b", "a", "b"), SEEN);
    Map<String, Long> again = people.accounts.register("CC", List.of("a", "c"), SEEN);

    assertThat(first).containsOnlyKeys("a", "b");
    assertThat(again.get("a")).isEqualTo(first.get("a"));
    assertThat(people.accounts.register("CHAT", List.of("a"), SEEN).get("a"))
        .isNotEqualTo(first.get("a"));
    assertThat(people.accounts.register("CC", List.of(), SEEN)).isEmpty();
  }

  @Test
  void loads_at_the_same_time_agree_on_the_ids() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<Map<String, Long>>> answers = new ArrayList<>();
    for (int t = 0; t < 8; t++) {
      List<String> ids = new ArrayList<>(IntStream.range(0, 200).mapToObj(i -> "x" + i).toList());
      Collections.shuffle(ids, new java.util.Random(t));
      answers.add(threads.submit(() -> people.accounts.register("CC", ids, SEEN)));
    }
    Map<String, Long> expected = answers.get(0).get();
    for (Future<Map<String, Long>> answer : answers) {
      assertThat(answer.get()).isEqualTo(expected).hasSize(200);
    }
    threads.shutdown();
  }

  @Test
  void an_unknown_account_waits_until_it_is_resolved() {
    long account = people.accounts.register("CC", List.of("a"), SEEN).get("a");
    AgentView agent = people.agent("王芳");

    assertThat(people.accounts.unknown())
        .containsExactly(new UnknownAccount(account, "CC", "a", SEEN));
    assertThat(people.accounts.agentsOf(Set.of(account))).isEmpty();

    people.accounts.resolve(account, agent.id(), People.HR);

    assertThat(people.accounts.unknown()).isEmpty();
    assertThat(people.accounts.agentsOf(Set.of(account))).isEqualTo(Map.of(account, agent.id()));
    assertThat(people.accounts.accountsOf(agent.id())).containsExactly(account);
    assertThat(people.resolved.events).containsExactly(new AccountResolved(account, agent.id()));
  }

  @Test
  void an_account_with_an_owner_is_not_given_away() {
    long account = people.accounts.register("CC", List.of("a"), SEEN).get("a");
    AgentView agent = people.agent("王芳");
    AgentView other = people.agent("李娜");
    people.accounts.resolve(account, agent.id(), People.HR);

    problem(
        PeopleProblem.ACCOUNT_RESOLVED,
        () -> people.accounts.resolve(account, other.id(), People.HR));
    problem(
        PeopleProblem.ACCOUNT_NOT_FOUND, () -> people.accounts.resolve(999, other.id(), People.HR));
    problem(PeopleProblem.AGENT_NOT_FOUND, () -> people.accounts.resolve(account, 999, People.HR));
    assertThat(people.accounts.agentsOf(Set.of(account))).containsValue(agent.id());
  }

  @Test
  void adopting_makes_an_agent_per_unknown_account() {
    Map<String, Long> ids = people.accounts.register("BANK", List.of("IDIT", "DORIT"), SEEN);
    TeamView team = people.team("PHONE");

    int made =
        people.accounts.adopt(ids.values(), team.id(), "PHONE", FROM, "Asia/Jerusalem", People.HR);

    assertThat(made).isEqualTo(2);
    AgentView idit = people.agents.byEmployeeNo("IDIT").orElseThrow();
    assertThat(idit.zone()).isEqualTo("Asia/Jerusalem");
    assertThat(people.accounts.agentsOf(ids.values())).containsEntry(ids.get("IDIT"), idit.id());
    assertThat(people.assignments.of(idit.id()))
        .extracting(Assignment::teamCode, Assignment::postCode, Assignment::from)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("PHONE", "PHONE", FROM));
    assertThat(people.resolved.events).hasSize(2);
    assertThat(
            people.accounts.adopt(
                ids.values(), team.id(), "PHONE", FROM, "Asia/Jerusalem", People.HR))
        .isZero();
  }

  @Test
  void an_adopted_name_that_is_taken_gets_the_source_in_front() {
    TeamView team = people.team("PHONE");
    for (String source : List.of("ONE", "TWO")) {
      people.accounts.adopt(
          people.accounts.register(source, List.of("ZOHAR"), SEEN).values(),
          team.id(),
          "PHONE",
          FROM,
          "UTC",
          People.HR);
    }

    assertThat(people.agents.byEmployeeNo("ZOHAR")).isPresent();
    assertThat(people.agents.byEmployeeNo("TWO-ZOHAR")).isPresent();
  }

  @Test
  void an_adoption_that_fails_leaves_nothing() {
    Map<String, Long> ids = people.accounts.register("BANK", List.of("A", "B"), SEEN);

    problem(
        PeopleProblem.TEAM_NOT_FOUND,
        () -> people.accounts.adopt(ids.values(), 999, "PHONE", FROM, "UTC", People.HR));

    assertThat(people.agents.byEmployeeNo("A")).isEmpty();
    assertThat(people.accounts.unknown()).hasSize(2);
  }

  @Test
  void a_key_is_recognised_by_its_secret_until_it_is_revoked() {
    String secret = people.keys.issue("payroll", Set.of(Scope.PAYROLL), Caller.system());

    Caller caller = people.keys.caller(secret).orElseThrow();
    assertThat(caller.name()).isEqualTo("key:payroll");
    assertThat(caller.may(Scope.PAYROLL)).isTrue();
    assertThat(caller.may(Scope.CLOSE)).isFalse();
    assertThat(caller.roles()).isEmpty();

    ApiKeyView key = people.keys.all(Caller.system()).get(0);
    people.keys.revoke(key.id(), Caller.system());
    assertThat(people.keys.caller(secret)).isEmpty();
    assertThat(people.keys.all(Caller.system()).get(0).revokedAt()).isNotNull();
  }

  @Test
  void a_wrong_secret_is_nobodys() {
    String secret = people.keys.issue("a", Set.of(Scope.READ), Caller.system());

    assertThat(people.keys.caller(secret.substring(0, secret.length() - 1))).isEmpty();
    assertThat(people.keys.caller("")).isEmpty();
  }

  @Test
  void a_name_is_free_again_once_its_key_is_revoked() {
    people.keys.issue("a", Set.of(Scope.READ), Caller.system());
    problem(
        PeopleProblem.API_KEY_NAME_TAKEN,
        () -> people.keys.issue("a", Set.of(Scope.READ), Caller.system()));

    people.keys.revoke(people.keys.all(Caller.system()).get(0).id(), Caller.system());

    assertThat(people.keys.issue("a", Set.of(Scope.READ), Caller.system())).startsWith("md_");
  }

  @Test
  void the_table_keeps_no_secret() {
    String secret = people.keys.issue("a", Set.of(Scope.READ), Caller.system());

    String row =
        people.jdbi.withHandle(
            h ->
                h.createQuery("select cast(k as text) from people.api_key k")
                    .mapTo(String.class)
                    .one());
    assertThat(row).doesNotContain(secret.substring(3));
    assertThat(secret).hasSize(46);
  }

  @Test
  void only_an_administrator_issues_keys() {
    problem(PeopleProblem.NOT_ALLOWED, () -> people.keys.issue("a", Set.of(Scope.READ), People.HR));
    problem(PeopleProblem.NOT_ALLOWED, () -> people.keys.all(People.HR));
  }
}
