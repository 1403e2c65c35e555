package org.meritdesk.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.NewUser;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.NoticeView;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.testkit.TestDatabase;

class NoticeBookStoreTest {

  private static final YearMonth JUNE = YearMonth.of(2026, 6);
  private static final Caller ADMIN =
      new Caller("root", Set.of(Role.ADMIN), Set.of(), null, "zh-CN", "UTC");

  private final People people = new People(TestDatabase.fresh().jdbi());
  private final NoticeBook inbox = new NoticeBook(people.jdbi, Post.NO_MAIL, people.clock);

  @Test
  void who_fits_an_audience_is_told_once_and_who_has_no_sign_in_is_not() {
    AgentView lin = agent("lin");
    AgentView silent = people.agent("silent");
    Audience both = Audience.agents(List.of(lin.id(), silent.id()));

    int first = inbox.put(notice("7", ""), both);
    int again = inbox.put(notice("7", ""), both);
    int another = inbox.put(notice("7", "second revision"), both);

    assertThat(List.of(first, again, another)).containsExactly(1, 0, 1);
    assertThat(inbox.unread("lin")).isEqualTo(2);
    assertThat(inbox.unread(Set.of("lin", "nobody"))).containsExactly(Map.entry("lin", 2L));
  }

  @Test
  void a_lead_is_told_of_the_agents_led_in_that_month_and_of_no_others() {
    TeamView one = people.team("ONE");
    TeamView two = people.team("TWO");
    AgentView lin = people.agentIn(one, "lin");
    lead("first", one, LocalDate.of(2026, 1, 5));
    lead("other", two, LocalDate.of(2026, 1, 5));
    lead("second", one, LocalDate.of(2026, 6, 1));
    user("judge", null, Role.INSPECTOR);
    user("ben", null, Role.INSPECTOR);

    inbox.put(
        notice("7", ""),
        Audience.roles(Set.of(Role.INSPECTOR))
            .orLeadsOf(lin.id(), JUNE)
            .but(Set.of("judge"), lin.id()));
    inbox.put(
        notice("8", ""),
        Audience.roles(Set.of()).orLeadsOfTeams(Set.of(two.id()), LocalDate.of(2026, 6, 15)));

    assertThat(inbox.unread(Set.of("first", "second", "other", "judge", "ben")))
        .isEqualTo(Map.of("second", 1L, "ben", 1L, "other", 1L));
  }

  @Test
  void what_was_read_is_thrown_away_after_its_time_and_what_was_not_stays() {
    AgentView lin = agent("lin");
    inbox.put(notice("7", ""), Audience.agents(List.of(lin.id())));
    inbox.readAll(caller("lin"));
    inbox.put(notice("8", ""), Audience.agents(List.of(lin.id())));

    assertThat(inbox.purge(people.clock.instant())).isZero();
    assertThat(inbox.purge(people.clock.instant().plusSeconds(1))).isEqualTo(1);
    assertThat(inbox.list(false, 0, 10, caller("lin")).notices())
        .extracting(NoticeView::subjectId)
        .containsExactly("8");
  }

  @Test
  void nobody_reads_or_marks_what_others_were_told() {
    agent("lin");
    agent("zhao");
    Caller lin = caller("lin");
    Caller zhao = caller("zhao");
    inbox.put(notice("7", ""), Audience.logins(Set.of("lin")));
    NoticeView told = inbox.list(false, 0, 10, lin).notices().get(0);

    assertThat(inbox.list(false, 0, 10, zhao).notices()).isEmpty();
    assertThat(inbox.read(List.of(told.id()), zhao)).isZero();
    assertThat(inbox.readAll(zhao)).isZero();
    assertThat(inbox.unread("lin")).isEqualTo(1);
    assertThat(inbox.read(List.of(told.id()), lin)).isEqualTo(1);
    assertThat(inbox.list(true, 0, 10, lin).notices()).isEmpty();
    assertThat(inbox.list(false, 0, 10, lin))
        .satisfies(page -> assertThat(page.unread()).isZero())
        .satisfies(page -> assertThat(page.total()).isEqualTo(1));
  }

  @Test
  void a_whole_company_is_told_by_one_statement_and_the_newest_stands_first() {
    for (int i = 0; i < 5; i++) {
      agent("a" + i);
    }
    inbox.put(notice("7", ""), Audience.roles(Set.of(Role.AGENT)));
    inbox.put(notice("8", ""), Audience.roles(Set.of(Role.AGENT)));

    people.signIns.disable("a4", ADMIN);
    inbox.put(notice("9", ""), Audience.roles(Set.of(Role.AGENT)));

    assertThat(inbox.unread("a4")).isEqualTo(2);
    assertThat(inbox.list(false, 0, 2, caller("a0")).notices())
        .extracting(NoticeView::subjectId)
        .containsExactly("9", "8");
    assertThat(inbox.readAll(caller("a0"))).isEqualTo(3);
  }

  private static Notice notice(String id, String occurrence) {
    return new Notice(
        NoticeKind.APPEAL_FILED, "appeal", id, occurrence, "appeal?id=" + id, Map.of("name", "林"));
  }

  private static Caller caller(String login) {
    return new Caller(login, Set.of(Role.AGENT), Set.of(), null, "zh-CN", "UTC");
  }

  private AgentView agent(String login) {
    AgentView agent = people.agent(login);
    user(login, agent.id(), Role.AGENT);
    return agent;
  }

  private void lead(String login, TeamView team, LocalDate from) {
    AgentView agent = people.agent(login);
    user(login, agent.id(), Role.TEAM_LEAD, Role.AGENT);
    people.teams.lead(team.id(), agent.id(), from, People.HR);
  }

  private void user(String login, Long agent, Role... roles) {
    people.signIns.create(
        new NewUser(
            login, "a long password", login, Set.of(roles), agent, "zh-CN", "Asia/Shanghai"),
        ADMIN);
  }
}
