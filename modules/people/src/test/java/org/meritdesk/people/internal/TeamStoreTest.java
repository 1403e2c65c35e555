package org.meritdesk.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.testkit.Refused.problem;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.TeamDraft;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.testkit.TestDatabase;

class TeamStoreTest {

  private static final LocalDate MOVE = LocalDate.of(2026, 6, 16);

  private final People people = new People(TestDatabase.fresh().jdbi());
  private final TeamView east = people.team("EAST");
  private final TeamView west = people.team("WEST");

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
    problem(
        PeopleProblem.LEAD_OVERLAP,
        () -> people.teams.lead(east.id(), first.id(), MOVE, People.HR));
  }

  @Test
  void a_team_code_belongs_to_one_team_and_versions_count() {
    problem(PeopleProblem.TEAM_CODE_TAKEN, () -> people.team("EAST"));
    TeamView renamed =
        people.teams.save(
            new TeamDraft(west.id(), 1, "WEST", "西区", "West", "Asia/Shanghai"), People.HR);
    assertThat(renamed.version()).isEqualTo(2);
    problem(
        PeopleProblem.TEAM_CHANGED,
        () ->
            people.teams.save(
                new TeamDraft(west.id(), 1, "WEST", "x", "x", "Asia/Shanghai"), People.HR));
    problem(
        PeopleProblem.TEAM_CODE_TAKEN,
        () ->
            people.teams.save(
                new TeamDraft(west.id(), 2, "EAST", "x", "x", "Asia/Shanghai"), People.HR));
  }

  @Test
  void the_six_posts_are_there() {
    assertThat(people.posts.all())
        .extracting("code")
        .containsExactly("AFTERSALE", "COMMUNITY", "COMPLAINT", "PHONE", "PRESALE", "TECHNICAL");
  }
}
