package org.meritdesk.quality.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritdesk.quality.internal.InspectionFixture.ANNA;
import static org.meritdesk.quality.internal.InspectionFixture.BEN;
import static org.meritdesk.quality.internal.InspectionFixture.FULL;
import static org.meritdesk.quality.internal.InspectionFixture.LEAD;
import static org.meritdesk.quality.internal.InspectionFixture.agent;
import static org.meritdesk.quality.internal.InspectionFixture.answers;
import static org.meritdesk.testkit.Refused.problem;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meritdesk.kernel.Problem;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Role;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.FormOutcome;
import org.meritdesk.quality.api.InspectionState;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.quality.api.Quote;

class InspectionBookStoreTest {

  private final InspectionFixture house = new InspectionFixture();

  @Test
  void a_draft_is_kept_with_its_quotes_and_scores_as_one_goes() {
    InspectionView begun = house.begun(101);
    Answers some = new Answers(Map.of("polite", Answer.of("p1"), "words", Answer.of("p0")));

    InspectionView saved =
        house.inspections.save(
            begun.id(),
            begun.version(),
            some,
            "",
            List.of(new Quote("words", 77, "今晚一定送到")),
            45,
            ANNA);

    assertThat(saved.version()).isEqualTo(begun.version() + 1);
    assertThat(saved.result().outcome()).isEqualTo(FormOutcome.INCOMPLETE);
    assertThat(saved.findings()).hasSize(2);
    assertThat(house.inspections.get(begun.id(), BEN).quotes())
        .containsExactly(new Quote("words", 77, "今晚一定送到"));
    assertThat(house.inspections.get(begun.id(), BEN).spentSeconds()).isEqualTo(45);
  }

  @Test
  void beginning_again_goes_on_with_the_draft_and_a_published_one_is_not_begun_twice() {
    long first = house.begun(101).id();

    assertThat(house.inspections.begin(101, 1, "test", null, BEN).id()).isEqualTo(first);

    house.published(101, FULL);
    problem(QualityProblem.INSPECTION_EXISTS, () -> house.begun(101));
  }

  @Test
  void an_inspection_answers_the_task_of_the_same_part_and_form_and_no_other() {
    house.jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into quality.task (form_code, record_id, account_id, agent_id, at,"
                    + " inspector, due_on) values ('test', 101, 1, 1, now(), 'anna', '2026-03-30')"));

    assertThat(house.begun(101).taskId()).isEqualTo(1);
    assertThat(house.begun(102).taskId()).isNull();
    problem(QualityProblem.TASK_NOT_FOUND, () -> house.inspections.begin(201, 2, "test", 1L, ANNA));
  }

  @Test
  void a_stale_version_is_refused_with_what_is_stored() {
    InspectionView begun = house.begun(101);
    house.inspections.save(begun.id(), begun.version(), FULL, "甲", List.of(), 10, ANNA);

    assertThatThrownBy(
            () ->
                house.inspections.save(
                    begun.id(), begun.version(), new Answers(Map.of()), "乙", List.of(), 10, BEN))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.type()).isEqualTo(QualityProblem.INSPECTION_STALE);
              assertThat(problem.arguments())
                  .containsEntry("version", begun.version() + 1)
                  .containsEntry("savedBy", "anna")
                  .containsEntry("answers", FULL)
                  .containsEntry("comment", "甲");
            });
  }

  @Test
  void gaps_keep_it_from_being_published_and_name_the_criterion() {
    InspectionView begun = house.begun(101);
    Answers silent =
        new Answers(
            Map.of(
                "polite", Answer.of("p1"),
                "words", Answer.of("p1"),
                "steps", Answer.of("p1"),
                "promise", Answer.of("p0")));
    InspectionView saved =
        house.inspections.save(begun.id(), begun.version(), silent, "", List.of(), 1, ANNA);

    assertThatThrownBy(() -> house.inspections.publish(saved.id(), saved.version(), ANNA))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.type()).isEqualTo(QualityProblem.INSPECTION_INCOMPLETE);
              assertThat(problem.arguments()).containsEntry("criterion", "promise");
            });
  }

  @Test
  void publishing_freezes_the_result_and_tells_the_agent() {
    InspectionView published = house.published(101, answers("p1", "p0", "p1", "p1"));

    assertThat(published.state()).isEqualTo(InspectionState.PUBLISHED);
    assertThat(published.result().score()).isEqualByComparingTo(new BigDecimal("70"));
    assertThat(published.appealUntil()).isEqualTo(Instant.parse("2026-03-27T08:00:00Z"));
    assertThat(house.heard).hasSize(1);
    assertThat(house.heard.get(0).agentId()).isEqualTo(1);
    problem(
        QualityProblem.INSPECTION_STATE,
        () ->
            house.inspections.save(
                published.id(), published.version(), FULL, "", List.of(), 1, ANNA));
    for (String change :
        List.of(
            "update quality.inspection set overall_comment = 'x'",
            "update quality.inspection set state = 'DRAFT'",
            "update quality.inspection_answers set score = 100 where revision = 1",
            "update quality.inspection_answers set answers = '{}' where revision = 0",
            "delete from quality.inspection_answers",
            "delete from quality.inspection",
            "truncate quality.inspection_answers cascade")) {
      assertThatThrownBy(() -> house.jdbi.useHandle(handle -> handle.execute(change)))
          .hasStackTraceContaining("quality.refuse_");
    }
  }

  @Test
  void nobody_inspects_the_own_contact() {
    Caller self = InspectionFixture.person("self", 1L, Role.INSPECTOR, Role.AGENT);

    problem(QualityProblem.OWN_CONTACT, () -> house.inspections.begin(101, 1, "test", null, self));
  }

  @Test
  void a_form_that_was_not_in_force_on_the_day_is_refused() {
    problem(
        QualityProblem.FORM_NOT_IN_FORCE,
        () -> house.inspections.begin(101, 1, "another", null, ANNA));
    problem(
        QualityProblem.PART_NOT_FOUND, () -> house.inspections.begin(101, 9, "test", null, ANNA));
  }

  @Test
  void only_inspectors_inspect() {
    problem(PeopleProblem.NOT_ALLOWED, () -> house.inspections.begin(101, 1, "test", null, LEAD));
    problem(
        PeopleProblem.NOT_ALLOWED, () -> house.inspections.begin(201, 2, "test", null, agent(1)));
  }

  @Test
  void a_dropped_draft_makes_room_for_another() {
    InspectionView draft = house.begun(101);
    house.inspections.discard(draft.id(), draft.version(), ANNA);

    assertThat(house.begun(101).id()).isNotEqualTo(draft.id());
  }
}
