package org.meritdesk.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritdesk.kernel.Order;
import org.meritdesk.people.api.AgentColumn;
import org.meritdesk.people.api.AgentPage;
import org.meritdesk.people.api.AgentQuery;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.testkit.TestDatabase;

class AgentSearchStoreTest {

  private final People people = new People(TestDatabase.fresh().jdbi());
  private final TeamView east = people.team("EAST");
  private final TeamView west = people.team("WEST");

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

  @Test
  void pages_know_the_total() {
    people.agent("甲");
    people.agent("乙");
    people.agent("丙");

    AgentPage page = people.agents.search(AgentQuery.everybody().page(1, 1), People.HR);

    assertThat(page.agents()).hasSize(1);
    assertThat(page.total()).isEqualTo(3);
  }

  private List<String> names(AgentQuery query) {
    return people.agents.search(query, People.HR).agents().stream().map(AgentView::name).toList();
  }

  private static AgentQuery ordered(Order<AgentColumn> order) {
    return new AgentQuery(null, null, null, true, null, 0, 50, order);
  }
}
