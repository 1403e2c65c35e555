package org.meritdesk.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.testkit.Refused.problem;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.AgentQuery;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.people.api.Scope;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.testkit.TestDatabase;

class RowScopeStoreTest {

  private static final LocalDate MOVE = LocalDate.of(2026, 6, 16);
  private static final YearMonth JUNE = YearMonth.of(2026, 6);

  private final People people = new People(TestDatabase.fresh().jdbi());
  private final TeamView east = people.team("EAST");
  private final TeamView west = people.team("WEST");

  @Test
  void an_agent_sees_only_the_own_row() {
    AgentView self = people.agentIn(east, "甲");
    AgentView other = people.agentIn(east, "乙");
    Caller caller = People.person(Role.AGENT, self);

    assertThat(people.agents.scope(caller, JUNE)).isEqualTo(new RowScope(false, Set.of(self.id())));
    assertThat(people.agents.search(AgentQuery.everybody(), caller).agents())
        .extracting(AgentView::id)
        .containsExactly(self.id());
    problem(PeopleProblem.AGENT_NOT_FOUND, () -> people.agents.get(other.id(), caller));
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
    problem(PeopleProblem.AGENT_NOT_FOUND, () -> people.agents.get(elsewhere.id(), caller));
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

  private static Caller key(Scope scope) {
    return new Caller("key:x", Set.of(), Set.of(scope), null, "zh-CN", "UTC");
  }
}
