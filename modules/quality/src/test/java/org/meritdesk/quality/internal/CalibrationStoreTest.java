package org.meritdesk.quality.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritdesk.quality.internal.CalibrationFixture.ANNA;
import static org.meritdesk.quality.internal.CalibrationFixture.BO;
import static org.meritdesk.quality.internal.CalibrationFixture.CHEN;
import static org.meritdesk.quality.internal.CalibrationFixture.EXPERT;
import static org.meritdesk.quality.internal.CalibrationFixture.FORM;
import static org.meritdesk.quality.internal.CalibrationFixture.NOW;
import static org.meritdesk.quality.internal.CalibrationFixture.request;
import static org.meritdesk.quality.internal.Callers.AGENT;
import static org.meritdesk.quality.internal.Callers.CHECKER;
import static org.meritdesk.quality.internal.Callers.MAKER;
import static org.meritdesk.testkit.Refused.problem;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.meritdesk.kernel.ProblemType;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.CalibrationContact;
import org.meritdesk.quality.api.CalibrationDraw;
import org.meritdesk.quality.api.CalibrationMark;
import org.meritdesk.quality.api.CalibrationRequest;
import org.meritdesk.quality.api.CalibrationResults;
import org.meritdesk.quality.api.CalibrationState;
import org.meritdesk.quality.api.CalibrationView;
import org.meritdesk.quality.api.Calibrations;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.DriftLine;
import org.meritdesk.quality.api.GraderAlignment;
import org.meritdesk.quality.api.Lean;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.testkit.TestDatabase;

class CalibrationStoreTest {

  private static final Jdbi DB = TestDatabase.fresh().jdbi();

  private final CalibrationFixture world = new CalibrationFixture(DB);
  private final Calibrations calibrations = world.calibrations;

  @Test
  void until_it_is_revealed_nobody_gets_anything_of_the_others_marks() {
    long id = world.opened(2, "expert", "anna", "bo").line().id();
    assertThat(world.told.audiences)
        .singleElement()
        .satisfies(
            told -> assertThat(told.logins()).containsExactlyInAnyOrder("expert", "anna", "bo"));
    world.mark(id, 1, ANNA);
    world.mark(id, 1, EXPERT);
    calibrations.save(id, 2, 0, world.answers(), "a secret", ANNA);

    assertThat(calibrations.get(id, ANNA).marks())
        .extracting(CalibrationMark::grader)
        .containsExactly("anna", "anna");
    for (var other : List.of(BO, CHEN, MAKER, CHECKER)) {
      assertThat(calibrations.get(id, other).marks()).isEmpty();
      problem(QualityProblem.CALIBRATION_HIDDEN, () -> calibrations.results(id, other));
      problem(QualityProblem.CALIBRATION_HIDDEN, () -> calibrations.table(id, other));
    }
    assertThat(calibrations.get(id, EXPERT).marks())
        .extracting(CalibrationMark::grader)
        .containsExactly("expert");
    assertThat(calibrations.mark(id, 1, BO).answers().byCriterion()).isEmpty();
    assertThat(calibrations.drift(null, BO))
        .flatExtracting(DriftLine::points)
        .extracting(point -> ((DriftLine.Point) point).calibrationId())
        .doesNotContain(id);
    assertThat(calibrations.get(id, BO).line().submitted()).isEqualTo(2);
  }

  @Test
  void the_last_mark_reveals_the_session_and_drafts_of_before_do_not_show() {
    long id = world.opened(1, null, "anna", "bo").line().id();
    world.mark(id, 1, ANNA);
    assertThat(calibrations.get(id, BO).line().state()).isEqualTo(CalibrationState.OPEN);
    world.mark(id, 1, BO);

    CalibrationView revealed = calibrations.get(id, CHECKER);

    assertThat(revealed.line().state()).isEqualTo(CalibrationState.REVEALED);
    assertThat(revealed.marks()).extracting(CalibrationMark::grader).containsExactly("anna", "bo");
    assertThat(world.trail.entries)
        .contains("calibration.opened %d by maker".formatted(id))
        .endsWith("calibration.revealed %d by bo".formatted(id));
  }

  @Test
  void only_who_opened_it_reveals_it_early_and_a_draft_stays_unseen() {
    long id = world.opened(2, null, "anna", "bo").line().id();
    world.mark(id, 1, ANNA);
    calibrations.save(id, 2, 0, world.answers(), "", BO);

    problem(QualityProblem.CALIBRATION_NOT_YOURS, () -> calibrations.reveal(id, ANNA));
    CalibrationView shown = calibrations.reveal(id, MAKER);

    assertThat(shown.marks()).extracting(CalibrationMark::grader).containsExactly("anna");
    problem(
        QualityProblem.CALIBRATION_STATE,
        () -> calibrations.save(id, 2, 1, world.answers(), "", BO));
  }

  @Test
  void a_mark_is_saved_by_version_and_stays_once_it_is_submitted() {
    long id = world.opened(2, null, "anna", "bo").line().id();
    int version = calibrations.save(id, 1, 0, new Answers(Map.of()), "", ANNA).version();

    problem(
        QualityProblem.CALIBRATION_STALE,
        () -> calibrations.save(id, 1, 0, world.answers(), "", ANNA));
    problem(QualityProblem.CALIBRATION_INCOMPLETE, () -> calibrations.submit(id, 1, version, ANNA));
    int next = calibrations.save(id, 1, version, world.answers(), "", ANNA).version();
    calibrations.submit(id, 1, next, ANNA);

    problem(
        QualityProblem.CALIBRATION_SUBMITTED,
        () -> calibrations.save(id, 1, next + 1, world.answers(), "", ANNA));
    refused("update quality.calibration_mark set answers = '{}' where calibration_id = " + id);
    refused("delete from quality.calibration_mark where calibration_id = " + id);
  }

  @Test
  void who_was_not_asked_does_not_mark_and_agents_see_nothing() {
    long id = world.opened(1, null, "anna", "bo").line().id();

    problem(QualityProblem.CALIBRATION_NOT_YOURS, () -> calibrations.mark(id, 1, CHEN));
    problem(
        QualityProblem.CALIBRATION_NOT_YOURS,
        () -> calibrations.save(id, 1, 0, world.answers(), "", CHEN));
    problem(PeopleProblem.NOT_ALLOWED, () -> calibrations.get(id, AGENT));
    problem(PeopleProblem.NOT_ALLOWED, () -> calibrations.open(request(1, null, "anna"), CHECKER));
    problem(QualityProblem.CALIBRATION_NOT_FOUND, () -> calibrations.mark(id, 2, ANNA));
  }

  @Test
  void answers_that_the_form_does_not_know_are_refused_even_in_a_draft() {
    long id = world.opened(1, null, "anna", "bo").line().id();

    problem(
        QualityProblem.CALIBRATION_ANSWER_UNKNOWN,
        () ->
            calibrations.save(
                id, 1, 0, new Answers(Map.of("no-such", Answer.of("met"))), "", ANNA));
  }

  @Test
  void a_session_wants_two_inspectors_who_did_not_serve_its_contacts() {
    refusedRequest(QualityProblem.CALIBRATION_GRADERS, request(1, null, "anna"));
    refusedRequest(QualityProblem.CALIBRATION_GRADER_UNKNOWN, request(1, null, "anna", "gone"));
    refusedRequest(QualityProblem.CALIBRATION_GRADER_UNKNOWN, request(1, "maker", "anna", "bo"));
    refusedRequest(QualityProblem.CALIBRATION_OWN_CONTACT, request(21, null, "anna", "bo"));
    refusedRequest(QualityProblem.CALIBRATION_CONTACT_UNKNOWN, request(22, null, "bo", "chen"));
    refusedRequest(QualityProblem.CALIBRATION_FIELD, request(0, null, "anna", "bo"));
  }

  @Test
  void a_draw_keeps_its_seed_and_comes_out_the_same_again() {
    CalibrationView first = calibrations.open(drawn(6, "chat", null), MAKER);
    CalibrationView again = calibrations.open(drawn(6, "chat", first.drawSeed()), MAKER);
    CalibrationView other = calibrations.open(drawn(6, "chat", 4711L), MAKER);

    assertThat(first.population()).isEqualTo(10);
    assertThat(records(first)).hasSize(6).allMatch(id -> id % 2 == 0).doesNotHaveDuplicates();
    assertThat(records(again)).isEqualTo(records(first));
    assertThat(records(other)).isNotEqualTo(records(first));
    refusedRequest(QualityProblem.CALIBRATION_DRAW_SHORT, drawn(21, null, null));
  }

  @Test
  void what_was_agreed_is_appended_and_closing_ends_it() {
    long id = world.opened(1, null, "anna", "bo").line().id();
    Criterion criterion = world.form.criteria().findFirst().orElseThrow();
    Answer agreed = CalibrationFixture.answer(criterion, true);
    problem(QualityProblem.CALIBRATION_STATE, () -> agree(id, criterion, agreed, "why", ANNA));
    calibrations.reveal(id, MAKER);

    agree(id, criterion, agreed, "the greeting was missing", ANNA);
    agree(id, criterion, Answer.of(agreed.point()), "and the name", MAKER);
    problem(
        QualityProblem.CALIBRATION_ANSWER_UNKNOWN,
        () -> agree(id, criterion, Answer.of("none"), "why", ANNA));
    problem(QualityProblem.CALIBRATION_NOT_YOURS, () -> agree(id, criterion, agreed, "why", CHEN));
    problem(QualityProblem.CALIBRATION_FIELD, () -> agree(id, criterion, agreed, " ", ANNA));
    problem(QualityProblem.CALIBRATION_NOT_YOURS, () -> calibrations.close(id, BO));
    CalibrationView closed = calibrations.close(id, MAKER);

    assertThat(calibrations.table(id, CHECKER)).startsWith("\uFEFFcontact_no,record_id,");
    assertThat(closed.notes())
        .extracting(note -> note.text() + " by " + note.madeBy())
        .containsExactly("the greeting was missing by anna", "and the name by maker");
    problem(QualityProblem.CALIBRATION_STATE, () -> agree(id, criterion, agreed, "late", ANNA));
    refused("update quality.calibration_note set text = 'x' where calibration_id = " + id);
    refused("update quality.calibration set state = 'OPEN' where calibration_id = " + id);
  }

  @Test
  void results_hold_each_participant_against_the_expert_and_repeat_exactly() {
    long id = world.opened(6, "expert", "anna", "bo", "chen").line().id();
    String first = world.form.criteria().findFirst().orElseThrow().code();
    for (int contact = 1; contact <= 6; contact++) {
      world.mark(id, contact, EXPERT);
      world.mark(id, contact, BO);
      world.mark(id, contact, CHEN);
      world.mark(id, contact, ANNA, first);
    }

    CalibrationResults results = calibrations.results(id, CHECKER);

    assertThat(results.graders()).isEqualTo(3);
    GraderAlignment anna = results.alignments().get(0);
    GraderAlignment bo = results.alignments().get(1);
    assertThat(anna.byExpert()).isTrue();
    assertThat(anna.lean()).isEqualTo(Lean.STRICT);
    assertThat(anna.difference()).isNegative();
    assertThat(anna.equal()).isEqualTo(anna.compared() - 6);
    assertThat(bo.difference()).isEqualByComparingTo(BigDecimal.ZERO);
    assertThat(bo.lean()).isEqualTo(Lean.NEITHER);
    assertThat(bo.alignment()).isEqualByComparingTo("100");
    assertThat(bo.equalShare()).isEqualByComparingTo("100");
    assertThat(calibrations.results(id, BO)).isEqualTo(results);
    assertThat(calibrations.table(id, BO).lines())
        .hasSize(1 + 6 * 4 * (int) world.form.criteria().count())
        .anyMatch(line -> line.startsWith("1,1,101,expert,true,100.00," + first + ",full,"));
    assertThat(calibrations.drift(FORM, BO))
        .filteredOn(line -> line.grader().equals("anna"))
        .flatExtracting(DriftLine::points)
        .anySatisfy(
            point -> {
              assertThat(((DriftLine.Point) point).calibrationId()).isEqualTo(id);
              assertThat(((DriftLine.Point) point).alignment()).isEqualTo(anna);
            });
  }

  @Test
  void sessions_that_wait_for_the_reader_come_first() {
    long mine = world.opened(1, null, "anna", "bo").line().id();
    long theirs = world.opened(1, null, "bo", "chen").line().id();

    assertThat(calibrations.all(ANNA).get(0).takesPart()).isTrue();
    assertThat(calibrations.all(ANNA))
        .extracting(line -> line.id())
        .containsSubsequence(mine, theirs);
    assertThat(calibrations.all(MAKER).get(0).id()).isEqualTo(theirs);
    assertThat(calibrations.inspectors(MAKER)).containsExactly("anna", "bo", "chen", "expert");
  }

  private void agree(
      long id,
      Criterion criterion,
      Answer agreed,
      String text,
      org.meritdesk.people.api.Caller who) {
    calibrations.discuss(id, 1, criterion.code(), agreed, text, who);
  }

  private static CalibrationRequest drawn(int size, String channel, Long seed) {
    return new CalibrationRequest(
        "drawn",
        FORM,
        null,
        List.of(),
        new CalibrationDraw(NOW.minus(Duration.ofDays(7)), NOW, size, channel, seed),
        List.of("anna", "bo"),
        null,
        null);
  }

  private static List<Long> records(CalibrationView view) {
    return view.contacts().stream().map(CalibrationContact::recordId).toList();
  }

  private void refusedRequest(ProblemType type, CalibrationRequest request) {
    problem(type, () -> calibrations.open(request, MAKER));
  }

  private static void refused(String sql) {
    assertThatThrownBy(() -> DB.useHandle(handle -> handle.execute(sql)))
        .hasMessageContaining("calibration");
  }
}
