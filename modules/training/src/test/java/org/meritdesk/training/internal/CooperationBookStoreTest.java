package org.meritdesk.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.training.internal.House.CHECKER;
import static org.meritdesk.training.internal.House.DAY;
import static org.meritdesk.training.internal.House.LEAD;
import static org.meritdesk.training.internal.House.LIN;
import static org.meritdesk.training.internal.House.MAKER;
import static org.meritdesk.training.internal.Refusals.refused;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.NotMeasurable;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.measures.internal.TrainingCells;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.testkit.StandIn;
import org.meritdesk.training.api.CooperationAnswer;
import org.meritdesk.training.api.CooperationDraft;
import org.meritdesk.training.api.CooperationLink;
import org.meritdesk.training.api.CooperationOpened;
import org.meritdesk.training.api.CooperationProblem;
import org.meritdesk.training.api.CooperationQuestion;
import org.meritdesk.training.api.CooperationRound;
import org.meritdesk.training.api.CooperationState;
import org.meritdesk.training.api.RatedTeam;
import org.meritdesk.training.api.ServedDepartment;

class CooperationBookStoreTest {

  private static final String HERE = "127.0.0.1";
  private static final LocalDate TO = DAY.minusDays(3);

  private final House house = new House();
  private final TrainingCells measures =
      new TrainingCells(house.jdbi, house.clock, new CooperationFacts(house.jdbi));
  private final CooperationBook book;
  private final SheetBook sheets;
  private final DepartmentBook departments;

  CooperationBookStoreTest() {
    Teams teams = StandIn.of(Teams.class, Map.of("all", asked -> TEAMS));
    book =
        new CooperationBook(
            house.jdbi,
            new CooperationReading(teams, house.clock),
            new CooperationCounting(measures.assignments, measures.cells),
            teams,
            house.trail,
            house.clock);
    departments = new DepartmentBook(house.jdbi, house.trail, house.clock);
    sheets =
        new SheetBook(
            house.jdbi,
            new CooperationReading(teams, house.clock),
            new LinkGuesses(house.jdbi, house.clock),
            house.clock);
  }

  @Test
  void enough_answers_make_a_score_of_team_people_and_company_equal_to_plain_sql() {
    CooperationOpened opened = opened();
    for (int i = 0; i < 5; i++) {
      List<CooperationAnswer> answers = new ArrayList<>(List.of(answer(1, 3 + i % 3)));
      if (i < 4) {
        answers.add(answer(2, 2));
      }
      sheets.answer(opened.links().get(i).key(), answers, HERE);
    }
    CooperationRound open = book.get(opened.round().id(), MAKER);
    assertThat(open.answered()).isEqualTo(5);
    assertThat(open.teams()).noneMatch(RatedTeam::shown);
    assertThat(measured(Subject.team(1))).isInstanceOf(NotMeasurable.class);

    CooperationRound closed = book.close(open.id(), open.version(), MAKER);

    assertThat(closed.state()).isEqualTo(CooperationState.CLOSED);
    assertThat(closed.teams().get(0).score()).isEqualByComparingTo(sql());
    assertThat(closed.teams().get(0).words()).hasSize(5).isSorted();
    assertThat(closed.teams().get(1).shown()).isFalse();
    assertThat(closed.teams().get(1).answers()).isNull();
    for (Subject each :
        List.of(Subject.team(1), Subject.agent(1), Subject.agent(2), Subject.COMPANY)) {
      assertThat(value(each)).isEqualByComparingTo(sql());
      assertThat(measured(each).sample()).isEqualTo(5);
    }
    assertThat(measured(Subject.team(2))).isInstanceOf(NotMeasurable.class);
    assertThat(measured(Subject.agent(4))).isInstanceOf(NotMeasurable.class);
    assertThat(measures.invariant.violations()).isEmpty();

    book.withdraw(closed.id(), closed.version(), "名单有误", MAKER);
    assertThat(measured(Subject.agent(1))).isInstanceOf(NotMeasurable.class);
    assertThat(book.get(closed.id(), MAKER).teams()).noneMatch(RatedTeam::shown);
    assertThat(measures.invariant.violations()).isEmpty();
  }

  @Test
  void a_link_is_kept_as_a_digest_fits_once_and_ends_with_the_day() {
    CooperationOpened opened = opened();
    String first = opened.links().get(0).key();
    assertThat(sheets.get(first, HERE).teams())
        .extracting(RatedTeam::code)
        .containsExactly("A", "B");
    assertThat(kept()).doesNotContain(first).hasSize(6);

    refused(
        () -> sheets.answer(first, List.of(answer(1, 6)), HERE),
        CooperationProblem.COOPERATION_FIELD);
    refused(
        () -> sheets.answer(first, List.of(answer(9, 4)), HERE),
        CooperationProblem.COOPERATION_FIELD);
    refused(() -> sheets.answer(first, List.of(), HERE), CooperationProblem.COOPERATION_FIELD);
    sheets.answer(first, List.of(answer(1, 4)), HERE);
    refused(
        () -> sheets.answer(first, List.of(answer(1, 4)), HERE),
        CooperationProblem.COOPERATION_LINK);
    refused(() -> sheets.get(first, HERE), CooperationProblem.COOPERATION_LINK);

    String old = opened.links().get(1).key();
    List<CooperationLink> fresh = book.remind(opened.round().id(), MAKER).links();
    assertThat(fresh).hasSize(5);
    refused(() -> sheets.get(old, HERE), CooperationProblem.COOPERATION_LINK);
    assertThat(sheets.get(fresh.get(0).key(), HERE).person()).isEqualTo(fresh.get(0).person());

    house.at(house.clock.instant().plus(Duration.ofDays(8)));
    refused(() -> sheets.get(fresh.get(0).key(), HERE), CooperationProblem.COOPERATION_LINK);
    assertThat(book.closeDue()).isEqualTo(1);
    assertThat(book.closeDue()).isZero();
  }

  @Test
  void who_tries_links_is_slowed_down_and_only_from_there() {
    String good = opened().links().get(0).key();
    for (int i = 0; i < LinkGuesses.MOST; i++) {
      refused(() -> sheets.get("guess", HERE), CooperationProblem.COOPERATION_LINK);
    }

    refused(() -> sheets.get(good, HERE), CooperationProblem.COOPERATION_SLOW_DOWN);
    assertThat(sheets.get(good, "10.0.0.9").person()).isEqualTo("乙");
    house.at(house.clock.instant().plus(LinkGuesses.SPAN).plusSeconds(1));
    assertThat(sheets.get(good, HERE).person()).isEqualTo("乙");
  }

  @Test
  void a_lead_sees_the_own_team_and_not_who_is_asked_an_agent_nothing() {
    CooperationOpened opened = opened();
    CooperationRound seen = book.get(opened.round().id(), LEAD);

    assertThat(seen.teams()).extracting(RatedTeam::code).containsExactly("A");
    assertThat(seen.invitations()).isEmpty();
    assertThat(seen.asked()).isEqualTo(6);
    assertThat(book.rounds(CHECKER)).hasSize(1);
    refused(() -> book.rounds(LIN), PeopleProblem.NOT_ALLOWED);
    refused(() -> book.remind(opened.round().id(), LEAD), PeopleProblem.NOT_ALLOWED);
    refused(() -> book.close(seen.id(), seen.version(), CHECKER), PeopleProblem.NOT_ALLOWED);
  }

  @Test
  void what_was_answered_on_paper_is_entered_once_and_a_round_is_closed_as_it_was_read() {
    CooperationRound round = opened().round();
    long asked = round.invitations().get(0).id();
    book.enter(round.id(), asked, List.of(answer(1, 4)), MAKER);

    refused(
        () -> book.enter(round.id(), asked, List.of(answer(1, 4)), MAKER),
        CooperationProblem.COOPERATION_LINK);
    refused(
        () -> book.close(round.id(), round.version() + 1, MAKER),
        CooperationProblem.COOPERATION_STALE);
    CooperationRound closed = book.close(round.id(), round.version(), MAKER);
    refused(
        () -> book.close(round.id(), closed.version(), MAKER),
        CooperationProblem.COOPERATION_STATE);
    refused(() -> book.remind(round.id(), MAKER), CooperationProblem.COOPERATION_STATE);
  }

  @Test
  void a_round_asks_known_departments_about_known_teams_until_a_day_to_come() {
    ServedDepartment department = department();
    Set<Long> asked = Set.of(department.id());
    for (CooperationDraft wrong :
        List.of(
            draft(" ", DAY.plusDays(1), 5, Set.of(1L), asked),
            draft("评", DAY.minusDays(2), 5, Set.of(1L), asked),
            draft("评", DAY.plusDays(1), 2, Set.of(1L), asked),
            draft("评", DAY.plusDays(1), 5, Set.of(7L), asked),
            draft("评", DAY.plusDays(1), 5, Set.of(1L), Set.of(99L)))) {
      refused(() -> book.open(wrong, MAKER), CooperationProblem.COOPERATION_FIELD);
    }
    refused(() -> department(), CooperationProblem.DEPARTMENT_EXISTS);
    assertThat(departments.all(MAKER)).hasSize(1);
  }

  private CooperationOpened opened() {
    return book.open(
        draft("三季度", DAY.plusDays(5), 5, Set.of(1L, 2L), Set.of(department().id())), MAKER);
  }

  private ServedDepartment department() {
    return departments.keep(
        new ServedDepartment(0, "仓储部", "Warehouse", List.of("乙", "丙", "丁", "戊", "己", "庚"), true),
        MAKER);
  }

  private static CooperationDraft draft(
      String title, LocalDate due, int minimum, Set<Long> teams, Set<Long> departments) {
    return new CooperationDraft(title, TO.minusDays(89), TO, due, minimum, teams, departments);
  }

  /** The first question gets the mark, every other four; so the mean is no whole number. */
  private static CooperationAnswer answer(long team, int mark) {
    Map<CooperationQuestion, Integer> marks = new EnumMap<>(CooperationQuestion.class);
    for (CooperationQuestion each : CooperationQuestion.values()) {
      marks.put(each, each == CooperationQuestion.PROMPT ? mark : 4);
    }
    return new CooperationAnswer(team, marks, "配合不错" + mark);
  }

  private List<String> kept() {
    return house.jdbi.withHandle(
        h ->
            h.createQuery("select token_digest from training.cooperation_invitation")
                .mapTo(String.class)
                .list());
  }

  private BigDecimal sql() {
    return house.jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select round(avg(mark.value::numeric), 10)
                    from training.cooperation_answer a, jsonb_each_text(a.marks) mark
                    where a.team_id = 1
                    """)
                .mapTo(BigDecimal.class)
                .one());
  }

  private BigDecimal value(Subject subject) {
    return ((Measured) measured(subject)).value().setScale(10, RoundingMode.HALF_UP);
  }

  private Measurement measured(Subject subject) {
    return measures.of(subject, TO, TO.plusDays(1), Measure.CROSS_DEPARTMENT_SCORE);
  }

  private static final List<TeamView> TEAMS =
      List.of(
          new TeamView(
              1,
              "A",
              "甲",
              "A",
              "Asia/Shanghai",
              1,
              List.of(new TeamView.Lead(3, "N3", LocalDate.of(2020, 1, 1), null))),
          new TeamView(2, "B", "乙", "B", "Asia/Shanghai", 1, List.of()));
}
