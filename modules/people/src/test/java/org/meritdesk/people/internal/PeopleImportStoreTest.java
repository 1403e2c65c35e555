package org.meritdesk.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.AgentQuery;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.ImportRefusal;
import org.meritdesk.people.api.ImportReport;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.testkit.TestDatabase;

class PeopleImportStoreTest {

  private static final String HEADING = "employee_no,name,hired_on,team,post\n";

  private final People people = new People(TestDatabase.fresh().jdbi());
  private final TeamView east = people.team("EAST");

  @Test
  void a_file_in_utf_8_makes_agents_with_their_assignments() {
    ImportReport report =
        take("\uFEFF" + HEADING + "A1,王芳,2026-02-01,EAST,PRESALE\nA2,李娜,2026/3/5,EAST,售后\n");

    assertThat(report).isEqualTo(new ImportReport(2, true, 2, 0, 0, 2, List.of()));
    AgentView li = people.agents.byEmployeeNo("A2").orElseThrow();
    assertThat(li.zone()).isEqualTo("Asia/Shanghai");
    assertThat(li.current().postCode()).isEqualTo("AFTERSALE");
    assertThat(li.current().from()).isEqualTo(LocalDate.of(2026, 3, 5));
  }

  @Test
  void a_file_in_gbk_with_chinese_headings_reads_the_same() {
    byte[] bytes =
        "工号,姓名,入职日期,时区\r\nA1,欧阳娜娜,2026-02-01,Asia/Shanghai\r\n".getBytes(Charset.forName("GBK"));

    ImportReport report = people.agents.importCsv(new ByteArrayInputStream(bytes), People.HR);

    assertThat(report.created()).isEqualTo(1);
    assertThat(people.agents.byEmployeeNo("A1").orElseThrow().name()).isEqualTo("欧阳娜娜");
  }

  @Test
  void the_same_file_again_changes_nothing() {
    String file = HEADING + "A1,王芳,2026-02-01,EAST,PRESALE\n";
    take(file);

    assertThat(take(file)).isEqualTo(new ImportReport(1, true, 0, 0, 1, 0, List.of()));
    assertThat(people.agents.byEmployeeNo("A1").orElseThrow().version()).isEqualTo(1);
  }

  @Test
  void one_bad_line_and_nothing_is_written() {
    ImportReport report =
        take(
            HEADING
                + "A1,王芳,2026-02-01,EAST,PRESALE\n"
                + ",无号,2026-02-01,EAST,PRESALE\n"
                + "A3,李娜,2026-02-30,NORTH,PRESALE\n"
                + "A4,周杰,2026-02-01,NORTH,飞行员\n"
                + "A1,王芳二,2026-02-01,,\n"
                + "A6,吴京,2026-02-01,EAST,\n"
                + "A7,郑爽,,EAST,PRESALE\n");

    assertThat(report.written()).isFalse();
    assertThat(report.lines()).isEqualTo(7);
    assertThat(report.refusals())
        .containsExactlyInAnyOrder(
            new ImportRefusal(3, "required", "employee_no", ""),
            new ImportRefusal(4, "not-a-date", "hired_on", "2026-02-30"),
            new ImportRefusal(5, "unknown-team", "team", "NORTH"),
            new ImportRefusal(5, "unknown-post", "post", "飞行员"),
            new ImportRefusal(5, "required", "zone", ""),
            new ImportRefusal(6, "duplicate-in-file", "employee_no", "A1"),
            new ImportRefusal(7, "required", "post", ""),
            new ImportRefusal(8, "required", "hired_on", ""));
    assertThat(people.agents.search(AgentQuery.everybody(), People.HR).total()).isZero();
  }

  @Test
  void headings_that_are_missing_or_unknown_are_named() {
    assertThat(take("employee_no,salary\nA1,9\n").refusals())
        .containsExactly(
            new ImportRefusal(1, "unknown-column", "salary", "salary"),
            new ImportRefusal(1, "missing-column", "name", ""));
    assertThat(take("").refusals()).containsExactly(new ImportRefusal(1, "empty-file", "", ""));
  }

  @Test
  void a_binary_file_is_refused_as_unreadable() {
    ImportReport report =
        people.agents.importCsv(
            new ByteArrayInputStream(new byte[] {'P', 'K', 3, 4, 0, 0}), People.HR);

    assertThat(report.refusals())
        .containsExactly(new ImportRefusal(1, "unreadable-encoding", "", ""));
  }

  @Test
  void an_empty_cell_keeps_what_is_known_and_a_move_is_made() {
    take("employee_no,name,latin_name,hired_on,team,post\nA1,王芳,Wang,2026-02-01,EAST,PRESALE\n");
    people.team("WEST");

    ImportReport report =
        take(
            "employee_no,name,latin_name,team,post,assigned_from\n"
                + "A1,王芳芳,,WEST,PHONE,2026-06-10\n");

    assertThat(report).isEqualTo(new ImportReport(1, true, 0, 1, 0, 1, List.of()));
    AgentView agent = people.agents.byEmployeeNo("A1").orElseThrow();
    assertThat(agent.name()).isEqualTo("王芳芳");
    assertThat(agent.latinName()).isEqualTo("Wang");
    assertThat(people.assignments.of(agent.id()))
        .extracting(Assignment::teamCode)
        .containsExactly("WEST", "EAST");
  }

  @Test
  void a_move_that_overlaps_is_refused() {
    AgentView agent = people.agentIn(east, "王芳");
    people.team("WEST");

    ImportReport report =
        take(
            "employee_no,name,team,post,assigned_from\n"
                + agent.employeeNo()
                + ",王芳,WEST,PHONE,2026-01-05\n");

    assertThat(report.refusals())
        .containsExactly(new ImportRefusal(2, "assignment-overlap", "assigned_from", "2026-01-05"));
  }

  @Test
  void a_leave_date_ends_employment() {
    AgentView agent = people.agentIn(east, "王芳");

    take("employee_no,name,left_on\n" + agent.employeeNo() + ",王芳,2026-06-01\n");

    assertThat(people.agents.get(agent.id(), People.HR).leftOn())
        .isEqualTo(LocalDate.of(2026, 6, 1));
    assertThat(people.assignments.of(agent.id()).get(0).toExclusive())
        .isEqualTo(LocalDate.of(2026, 6, 1));
  }

  @Test
  void somebody_who_came_and_went_is_taken_with_both_dates() {
    ImportReport report =
        take(
            "employee_no,name,hired_on,left_on,team,post\n"
                + "A1,王芳,2026-02-01,2026-04-01,EAST,PHONE\n");

    assertThat(report.created()).isEqualTo(1);
    AgentView agent = people.agents.byEmployeeNo("A1").orElseThrow();
    assertThat(people.assignments.of(agent.id()))
        .extracting(Assignment::from, Assignment::toExclusive)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                LocalDate.of(2026, 2, 1), LocalDate.of(2026, 4, 1)));
  }

  @Test
  void a_file_that_is_too_large_is_refused() {
    byte[] large = new byte[5 * 1024 * 1024 + 1];

    assertThatThrownBy(() -> people.agents.importCsv(new ByteArrayInputStream(large), People.HR))
        .extracting("type")
        .isEqualTo(PeopleProblem.IMPORT_TOO_LARGE);
  }

  private ImportReport take(String file) {
    return people.agents.importCsv(
        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), People.HR);
  }
}
