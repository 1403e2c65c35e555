package org.meritdesk.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritdesk.kernel.Order;
import org.meritdesk.people.api.AccountResolved;
import org.meritdesk.people.api.AgentColumn;
import org.meritdesk.people.api.AgentDraft;
import org.meritdesk.people.api.AgentPage;
import org.meritdesk.people.api.AgentQuery;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.AuditEntry;
import org.meritdesk.people.api.AuditQuery;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.people.api.Scope;
import org.meritdesk.people.api.TeamDraft;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.testkit.TestDatabase;

class AgentStoreTest {

  private static final LocalDate MOVE = LocalDate.of(2026, 6, 16);
  private static final YearMonth JUNE = YearMonth.of(2026, 6);

  private final People people = new People(TestDatabase.fresh().jdbi());
  private final TeamView east = people.team("EAST");
  private final TeamView west = people.team("WEST");

  @Test
  void a_saved_agent_is_read_back_with_the_step_agent() {
    AgentView saved =
        people.agents.save(
            new AgentDraft(
                null, null, " E900 ", "王芳", "Wang Fang", People.HIRED, "Asia/Shanghai", 240, null),
            People.HR);

    assertThat(people.agents.get(saved.id(), People.HR))
        .isEqualTo(
            new AgentView(
                saved.id(),
                "E900",
                "王芳",
                "Wang Fang",
                People.HIRED,
                null,
                "Asia/Shanghai",
                240,
                "AGENT",
                1,
                null));
    assertThat(people.agents.byEmployeeNo("E900")).contains(saved);
    assertThat(people.agents.byIds(Set.of(saved.id()))).isEqualTo(Map.of(saved.id(), saved));
  }

  @Test
  void a_move_in_mid_month_leaves_two_assignments() {
    AgentView agent = people.agentIn(east, "李娜");

    people.assignments.assign(agent.id(), west.id(), "AFTERSALE", MOVE, People.HR);

    assertThat(people.assignments.during(JUNE.atDay(1), JUNE.plusMonths(1).atDay(1)))
        .extracting(
            Assignment::teamCode, Assignment::postCode, Assignment::from, Assignment::toExclusive)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("EAST", "PRESALE", People.HIRED, MOVE),
            org.assertj.core.groups.Tuple.tuple("WEST", "AFTERSALE", MOVE, null));
    assertThat(people.assignments.during(MOVE, MOVE.plusDays(1))).hasSize(1);
    assertThat(people.assignments.during(MOVE.minusDays(1), MOVE)).hasSize(1);
  }

  @Test
  void the_current_assignment_is_the_one_of_today() {
    AgentView agent = people.agentIn(east, "李娜");
    people.assignments.assign(agent.id(), west.id(), "AFTERSALE", MOVE, People.HR);

    assertThat(people.agents.get(agent.id(), People.HR).current().teamCode()).isEqualTo("EAST");
    people.clock.at("2026-06-16T02:00:00Z");
    assertThat(people.agents.get(agent.id(), People.HR).current().teamCode()).isEqualTo("WEST");
  }

  @Test
  void an_overlap_is_refused_and_nothing_changes() {
    AgentView agent = people.agentIn(east, "李娜");
    people.assignments.assign(agent.id(), west.id(), "AFTERSALE", MOVE, People.HR);
    List<Assignment> before = people.assignments.of(agent.id());

    for (LocalDate from : List.of(MOVE, MOVE.minusDays(1), People.HIRED)) {
      assertProblem(
          () -> people.assignments.assign(agent.id(), east.id(), "PRESALE", from, People.HR),
          PeopleProblem.ASSIGNMENT_OVERLAP);
    }
    assertThat(people.assignments.of(agent.id())).isEqualTo(before);
  }

  @Test
  void the_database_itself_refuses_an_overlap() {
    AgentView agent = people.agentIn(east, "李娜");

    assertThatThrownBy(
            () ->
                people.jdbi.useHandle(
                    h ->
                        h.execute(
                            "insert into people.assignment (agent_id, team_id, post_code,"
                                + " valid_from) values (?, ?, 'PHONE', '2026-07-01')",
                            agent.id(),
                            west.id())))
        .hasMessageContaining("conflicting key value violates exclusion constraint");
  }

  @Test
  void outside_the_employment_there_is_no_assignment() {
    AgentView agent = people.agent("李娜");

    assertProblem(
        () ->
            people.assignments.assign(
                agent.id(), east.id(), "PHONE", People.HIRED.minusDays(1), People.HR),
        PeopleProblem.AGENT_NOT_EMPLOYED);
    people.agents.leave(agent.id(), MOVE, People.HR);
    assertProblem(
        () -> people.assignments.assign(agent.id(), east.id(), "PHONE", MOVE, People.HR),
        PeopleProblem.AGENT_NOT_EMPLOYED);
  }

  @Test
  void an_unknown_team_post_or_agent_is_refused() {
    AgentView agent = people.agent("李娜");

    assertProblem(
        () -> people.assignments.assign(agent.id(), 999, "PHONE", MOVE, People.HR),
        PeopleProblem.TEAM_NOT_FOUND);
    assertProblem(
        () -> people.assignments.assign(agent.id(), east.id(), "PILOT", MOVE, People.HR),
        PeopleProblem.POST_NOT_FOUND);
    assertProblem(
        () -> people.assignments.assign(999, east.id(), "PHONE", MOVE, People.HR),
        PeopleProblem.AGENT_NOT_FOUND);
  }

  @Test
  void leaving_ends_the_assignment_and_the_lead_and_drops_what_was_planned() {
    AgentView agent = people.agentIn(east, "李娜");
    people.teams.lead(east.id(), agent.id(), People.HIRED, People.HR);
    people.assignments.assign(agent.id(), west.id(), "PHONE", MOVE.plusDays(10), People.HR);

    people.agents.leave(agent.id(), MOVE, People.HR);

    assertThat(people.assignments.of(agent.id()))
        .extracting(Assignment::toExclusive)
        .containsExactly(MOVE);
    assertThat(people.teams.byCode("EAST").orElseThrow().leads())
        .extracting(TeamView.Lead::toExclusive)
        .containsExactly(MOVE);
    assertThat(people.agents.get(agent.id(), People.HR).leftOn()).isEqualTo(MOVE);
    assertProblem(() -> people.agents.leave(agent.id(), MOVE, People.HR), PeopleProblem.AGENT_LEFT);
  }

  @Test
  void of_two_changes_from_the_same_version_the_second_is_refused() {
    AgentView agent = people.agent("李娜");

    AgentView changed = people.agents.save(draft(agent, "李娜娜", "Asia/Shanghai"), People.HR);

    assertThat(changed.version()).isEqualTo(2);
    assertProblem(
        () -> people.agents.save(draft(agent, "李娜二", "Asia/Shanghai"), People.HR),
        PeopleProblem.AGENT_CHANGED);
    assertThat(people.agents.get(agent.id(), People.HR).name()).isEqualTo("李娜娜");
  }

  @Test
  void an_employee_number_belongs_to_one_agent() {
    AgentView one = people.agent("甲");
    AgentView two = people.agent("乙");

    assertProblem(
        () -> people.agents.save(numbered(null, one.employeeNo()), People.HR),
        PeopleProblem.EMPLOYEE_NO_TAKEN);
    assertProblem(
        () -> people.agents.save(numbered(two, one.employeeNo()), People.HR),
        PeopleProblem.EMPLOYEE_NO_TAKEN);
  }

  @Test
  void bad_values_are_refused_by_field() {
    AgentView agent = people.agent("甲");

    assertProblem(
        () -> people.agents.save(draft(agent, " ", "Asia/Shanghai"), People.HR),
        PeopleProblem.FIELD_INVALID);
    assertProblem(
        () -> people.agents.save(draft(agent, "甲", "Mars/Base"), People.HR),
        PeopleProblem.ZONE_UNKNOWN);
    assertProblem(
        () -> people.agents.save(draft(agent, "甲", "UTC+8"), People.HR),
        PeopleProblem.ZONE_UNKNOWN);
  }

  @Test
  void another_zone_announces_the_accounts_before_and_after() {
    AgentView agent = people.agent("甲");
    long account = people.accounts.register("CC", List.of("a1"), people.clock.instant()).get("a1");
    people.accounts.resolve(account, agent.id(), People.HR);
    people.resolved.events.clear();

    people.agents.save(draft(agent, "甲", "Asia/Tokyo"), People.HR);

    AccountResolved event = new AccountResolved(account, agent.id());
    assertThat(people.resolved.events).containsExactly(event, event);
  }

  @Test
  void a_change_stands_in_the_trail_with_before_and_after() {
    AgentView agent = people.agent("甲");

    people.agents.save(draft(agent, "甲二", "Asia/Shanghai"), People.HR);

    AuditEntry entry =
        people.audit.search(AuditQuery.about("agent", Long.toString(agent.id()))).get(0);
    assertThat(entry.action()).isEqualTo("agent.changed");
    assertThat(entry.actor()).isEqualTo("hr");
    assertThat(entry.details()).contains("\"name\": \"甲\"", "\"name\": \"甲二\"");
  }

  @Test
  void a_search_finds_by_number_name_team_post_and_presence() {
    AgentView presale = people.agentIn(east, "周杰");
    AgentView gone = people.agentIn(west, "周深");
    people.agents.leave(gone.id(), LocalDate.of(2026, 6, 1), People.HR);

    assertThat(names(AgentQuery.everybody().matching("周"))).containsExactly("周杰");
    assertThat(names(AgentQuery.everybody().matching(presale.employeeNo().toLowerCase())))
        .contains("周杰");
    assertThat(names(new AgentQuery("周", null, null, false, null, 0, 50)))
        .containsExactlyInAnyOrder("周杰", "周深");
    assertThat(names(new AgentQuery(null, east.id(), null, true, null, 0, 50)))
        .containsExactly("周杰");
    assertThat(names(new AgentQuery(null, null, "PHONE", true, null, 0, 50))).isEmpty();
    assertThat(names(AgentQuery.everybody().matching("100%_"))).isEmpty();
  }

  @Test
  void a_list_is_ordered_by_a_column_and_what_is_missing_stands_last() {
    people.agentIn(west, "丁");
    people.agentIn(east, "戊");
    people.agent("己");

    assertThat(names(ordered(Order.rising(AgentColumn.TEAM)))).endsWith("戊", "丁", "己");
    assertThat(names(ordered(Order.falling(AgentColumn.TEAM)))).endsWith("丁", "戊", "己");
    for (AgentColumn column : AgentColumn.values()) {
      assertThat(names(ordered(Order.rising(column)))).hasSize(3);
    }
  }

  private static AgentQuery ordered(Order<AgentColumn> order) {
    return new AgentQuery(null, null, null, true, null, 0, 50, order);
  }

  @Test
  void pages_know_the_total() {
    people.agent("甲");
    people.agent("乙");
    people.agent("丙");

    AgentPage page = people.agents.search(AgentQuery.everybody().page(1, 1), People.HR);

    assertThat(page.agents()).hasSize(1);
    assertThat(page.total()).isEqualTo(3);
  }

  @Test
  void an_agent_sees_only_the_own_row() {
    AgentView self = people.agentIn(east, "甲");
    AgentView other = people.agentIn(east, "乙");
    Caller caller = People.person(Role.AGENT, self);

    assertThat(people.agents.scope(caller, JUNE)).isEqualTo(new RowScope(false, Set.of(self.id())));
    assertThat(people.agents.search(AgentQuery.everybody(), caller).agents())
        .extracting(AgentView::id)
        .containsExactly(self.id());
    assertProblem(() -> people.agents.get(other.id(), caller), PeopleProblem.AGENT_NOT_FOUND);
  }

  @Test
  void a_lead_sees_the_members_of_the_month_while_leading() {
    AgentView lead = people.agentIn(east, "组长");
    AgentView stays = people.agentIn(east, "甲");
    AgentView moves = people.agentIn(east, "乙");
    AgentView elsewhere = people.agentIn(west, "丙");
    people.teams.lead(east.id(), lead.id(), LocalDate.of(2026, 6, 10), People.HR);
    people.assignments.assign(moves.id(), west.id(), "PRESALE", MOVE, People.HR);
    Caller caller = People.person(Role.TEAM_LEAD, lead);

    assertThat(people.agents.scope(caller, JUNE).agentIds())
        .containsExactlyInAnyOrder(lead.id(), stays.id(), moves.id());
    assertThat(people.agents.scope(caller, JUNE.plusMonths(1)).agentIds())
        .containsExactlyInAnyOrder(lead.id(), stays.id());
    assertThat(people.agents.scope(caller, JUNE.minusMonths(1)).agentIds())
        .containsExactly(lead.id());
    assertProblem(() -> people.agents.get(elsewhere.id(), caller), PeopleProblem.AGENT_NOT_FOUND);
  }

  @Test
  void who_left_the_team_before_the_lead_came_is_not_seen() {
    AgentView lead = people.agentIn(east, "组长");
    AgentView left = people.agentIn(east, "甲");
    people.assignments.assign(left.id(), west.id(), "PRESALE", LocalDate.of(2026, 6, 5), People.HR);
    people.teams.lead(east.id(), lead.id(), LocalDate.of(2026, 6, 10), People.HR);

    assertThat(people.agents.scope(People.person(Role.TEAM_LEAD, lead), JUNE).agentIds())
        .containsExactly(lead.id());
  }

  @Test
  void an_agent_without_the_role_of_lead_sees_no_team_though_named_as_lead() {
    AgentView lead = people.agentIn(east, "组长");
    people.agentIn(east, "甲");
    people.teams.lead(east.id(), lead.id(), People.HIRED, People.HR);

    assertThat(people.agents.scope(People.person(Role.AGENT, lead), JUNE).agentIds())
        .containsExactly(lead.id());
  }

  @Test
  void keys_that_read_see_all_and_keys_of_intake_see_nobody() {
    people.agent("甲");

    assertThat(people.agents.scope(key(Scope.READ), JUNE).all()).isTrue();
    assertThat(people.agents.scope(key(Scope.INTAKE), JUNE))
        .isEqualTo(new RowScope(false, Set.of()));
  }

  @Test
  void only_some_roles_may_edit() {
    AgentView agent = people.agent("甲");
    for (Role role : List.of(Role.AGENT, Role.TEAM_LEAD, Role.INSPECTOR, Role.AUDITOR)) {
      Caller caller = People.person(role, agent);
      assertProblem(
          () -> people.agents.save(draft(agent, "乙", "UTC"), caller), PeopleProblem.NOT_ALLOWED);
      assertProblem(() -> people.agents.leave(agent.id(), MOVE, caller), PeopleProblem.NOT_ALLOWED);
      assertProblem(
          () -> people.assignments.assign(agent.id(), east.id(), "PHONE", MOVE, caller),
          PeopleProblem.NOT_ALLOWED);
      assertProblem(
          () -> people.teams.save(new TeamDraft(null, null, "X", "x", "x", "UTC"), caller),
          PeopleProblem.NOT_ALLOWED);
    }
  }

  @Test
  void a_new_lead_ends_the_one_before() {
    AgentView first = people.agentIn(east, "甲");
    AgentView second = people.agentIn(east, "乙");
    people.teams.lead(east.id(), first.id(), People.HIRED, People.HR);

    TeamView led = people.teams.lead(east.id(), second.id(), MOVE, People.HR);

    assertThat(led.leads())
        .containsExactly(
            new TeamView.Lead(second.id(), "乙", MOVE, null),
            new TeamView.Lead(first.id(), "甲", People.HIRED, MOVE));
    assertProblem(
        () -> people.teams.lead(east.id(), first.id(), MOVE, People.HR),
        PeopleProblem.LEAD_OVERLAP);
  }

  @Test
  void a_team_code_belongs_to_one_team_and_versions_count() {
    assertProblem(() -> people.team("EAST"), PeopleProblem.TEAM_CODE_TAKEN);
    TeamView renamed =
        people.teams.save(
            new TeamDraft(west.id(), 1, "WEST", "西区", "West", "Asia/Shanghai"), People.HR);
    assertThat(renamed.version()).isEqualTo(2);
    assertProblem(
        () ->
            people.teams.save(
                new TeamDraft(west.id(), 1, "WEST", "x", "x", "Asia/Shanghai"), People.HR),
        PeopleProblem.TEAM_CHANGED);
    assertProblem(
        () ->
            people.teams.save(
                new TeamDraft(west.id(), 2, "EAST", "x", "x", "Asia/Shanghai"), People.HR),
        PeopleProblem.TEAM_CODE_TAKEN);
  }

  @Test
  void the_six_posts_are_there() {
    assertThat(people.posts.all())
        .extracting("code")
        .containsExactly("AFTERSALE", "COMMUNITY", "COMPLAINT", "PHONE", "PRESALE", "TECHNICAL");
  }

  private List<String> names(AgentQuery query) {
    return people.agents.search(query, People.HR).agents().stream().map(AgentView::name).toList();
  }

  private static Caller key(Scope scope) {
    return new Caller("key:x", Set.of(), Set.of(scope), null, "zh-CN", "UTC");
  }

  private static AgentDraft numbered(AgentView agent, String employeeNo) {
    return new AgentDraft(
        agent == null ? null : agent.id(),
        agent == null ? null : agent.version(),
        employeeNo,
        "x",
        null,
        People.HIRED,
        "UTC",
        0,
        null);
  }

  private static AgentDraft draft(AgentView agent, String name, String zone) {
    return new AgentDraft(
        agent.id(),
        agent.version(),
        agent.employeeNo(),
        name,
        agent.latinName(),
        agent.hiredOn(),
        zone,
        agent.shiftCutoffMinutes(),
        agent.ladderStep());
  }

  private static void assertProblem(Runnable action, PeopleProblem problem) {
    assertThatThrownBy(action::run).extracting("type").isEqualTo(problem);
  }
}
