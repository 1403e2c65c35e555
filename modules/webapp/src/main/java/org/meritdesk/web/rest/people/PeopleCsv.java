package org.meritdesk.web.rest.people;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritdesk.kernel.CsvCell;
import org.meritdesk.people.api.AgentQuery;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.Caller;

/**
 * Writes a people file (人员导出): the columns that the import takes, texts harmless for spreadsheets.
 */
final class PeopleCsv {

  private static final int PAGE = 500;
  private static final String HEADING =
      "employee_no,name,latin_name,hired_on,left_on,zone,team,post,assigned_from,ladder_step";

  private PeopleCsv() {}

  static String of(Agents agents, Caller caller) {
    StringBuilder file = new StringBuilder("\uFEFF").append(HEADING).append("\r\n");
    AgentQuery all = new AgentQuery(null, null, null, false, null, 0, PAGE);
    List<AgentView> page;
    int offset = 0;
    do {
      page = agents.search(all.page(offset, PAGE), caller).agents();
      page.forEach(agent -> file.append(line(agent)).append("\r\n"));
      offset += PAGE;
    } while (page.size() == PAGE);
    return file.toString();
  }

  static String line(AgentView agent) {
    Assignment current = agent.current();
    return Stream.of(
            agent.employeeNo(),
            agent.name(),
            agent.latinName() == null ? "" : agent.latinName(),
            agent.hiredOn().toString(),
            agent.leftOn() == null ? "" : agent.leftOn().toString(),
            agent.zone(),
            current == null ? "" : current.teamCode(),
            current == null ? "" : current.postCode(),
            current == null ? "" : current.from().toString(),
            agent.ladderStep())
        .map(CsvCell::text)
        .collect(Collectors.joining(","));
  }
}
