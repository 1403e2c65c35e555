package org.meritdesk.web.rest.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Assignment;

class PeopleCsvTest {

  private static final LocalDate HIRED = LocalDate.of(2026, 1, 5);

  @Test
  void a_line_has_the_columns_of_the_import() {
    Assignment current = new Assignment(1, 1, 1, "EAST", "PHONE", HIRED, null);
    AgentView agent =
        new AgentView(1, "E1", "王芳", null, HIRED, null, "Asia/Shanghai", 0, "AGENT", 1, current);

    assertThat(PeopleCsv.line(agent))
        .isEqualTo("E1,王芳,,2026-01-05,,Asia/Shanghai,EAST,PHONE,2026-01-05,AGENT");
  }

  @Test
  void a_name_like_a_formula_is_harmless() {
    AgentView agent =
        new AgentView(1, "E1", "=1+1", "＠x", HIRED, HIRED, "Asia/Shanghai", 0, "AGENT", 1, null);

    assertThat(PeopleCsv.line(agent))
        .isEqualTo("E1,'=1+1,'＠x,2026-01-05,2026-01-05,Asia/Shanghai,,,,AGENT");
  }
}
