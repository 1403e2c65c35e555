package org.meritdesk.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritdesk.scoring.internal.Callers.BOTH;
import static org.meritdesk.scoring.internal.Callers.CHECKER;
import static org.meritdesk.scoring.internal.Callers.CLOSING_KEY;
import static org.meritdesk.scoring.internal.Callers.MAKER;
import static org.meritdesk.testkit.Refused.problem;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.scoring.api.Curve;
import org.meritdesk.scoring.api.MissingPolicy;
import org.meritdesk.scoring.api.SchemeDocument;
import org.meritdesk.scoring.api.SchemeLine;
import org.meritdesk.scoring.api.SchemeScope;
import org.meritdesk.scoring.api.SchemeState;
import org.meritdesk.scoring.api.SchemeVersion;
import org.meritdesk.scoring.api.ScoringProblem;
import org.meritdesk.testkit.TestDatabase;

class SchemeBookStoreTest {

  private static final TestDatabase DB = TestDatabase.fresh();
  private final SchemeBook schemes = new Desk(DB.jdbi(), "2026-11-05T08:00:00Z").schemes;

  @Test
  void a_draft_is_replaced_until_it_is_submitted_and_a_second_person_brings_it_into_force() {
    schemes.draft(scheme("one", Set.of("ONE"), "2026-09", "100"), MAKER);
    SchemeVersion draft = schemes.draft(scheme("one", Set.of("ONE"), "2026-10", "100"), MAKER);

    schemes.submit("one", draft.versionNo(), MAKER);
    SchemeVersion approved = schemes.approve("one", draft.versionNo(), CHECKER);

    assertThat(draft.versionNo()).isEqualTo(1);
    assertThat(approved.state()).isEqualTo(SchemeState.APPROVED);
    assertThat(approved.decidedBy()).isEqualTo("checker");
    assertThat(schemes.inForce("one", YearMonth.of(2026, 9))).isEmpty();
    assertThat(schemes.inForce("ONE", "any", YearMonth.of(2026, 10)))
        .get()
        .extracting(SchemeVersion::versionNo)
        .isEqualTo(1);
  }

  @Test
  void in_force_is_the_newest_version_that_had_begun() {
    approved(scheme("two", Set.of("TWO"), "2026-01", "100"));
    approved(scheme("two", Set.of("TWO"), "2026-03", "100"));

    assertThat(inForce("two", "2026-02")).isEqualTo(1);
    assertThat(inForce("two", "2026-03")).isEqualTo(2);
    assertThat(inForce("two", "2027-01")).isEqualTo(2);
  }

  @Test
  void errors_are_kept_in_a_draft_but_refused_at_submission() {
    SchemeVersion draft = schemes.draft(scheme("three", Set.of("THREE"), "2026-01", "90"), MAKER);

    assertThat(draft.findings()).anyMatch(finding -> finding.code().equals("weights-sum"));
    problem(ScoringProblem.SCHEME_REFUSED, () -> schemes.submit("three", 1, MAKER));
  }

  @Test
  void nobody_approves_the_own_scheme() {
    schemes.draft(scheme("four", Set.of("FOUR"), "2026-01", "100"), BOTH);
    schemes.submit("four", 1, MAKER);

    problem(ScoringProblem.SAME_PERSON, () -> schemes.approve("four", 1, BOTH));
    problem(PeopleProblem.NOT_ALLOWED, () -> schemes.approve("four", 1, MAKER));
    problem(PeopleProblem.NOT_ALLOWED, () -> schemes.approve("four", 1, CLOSING_KEY));
  }

  @Test
  void a_version_sent_back_ends_and_the_next_draft_is_a_new_version() {
    schemes.draft(scheme("five", Set.of("FIVE"), "2026-01", "100"), MAKER);
    schemes.submit("five", 1, MAKER);
    schemes.sendBack("five", 1, "too strict", CHECKER);

    SchemeVersion next = schemes.draft(scheme("five", Set.of("FIVE"), "2026-01", "100"), MAKER);

    assertThat(next.versionNo()).isEqualTo(2);
    assertThat(schemes.version("five", 1).reason()).isEqualTo("too strict");
    problem(ScoringProblem.SCHEME_STATE, () -> schemes.approve("five", 1, CHECKER));
  }

  @Test
  void two_schemes_do_not_judge_the_same_people() {
    approved(scheme("six", Set.of("SIX", "SEVEN"), "2026-01", "100"));
    schemes.draft(scheme("seven", Set.of("SEVEN"), "2026-02", "100"), MAKER);
    schemes.submit("seven", 1, MAKER);

    problem(ScoringProblem.SCHEME_SCOPE_TAKEN, () -> schemes.approve("seven", 1, CHECKER));
  }

  @Test
  void a_scheme_of_an_earlier_month_does_not_reach_into_the_months_of_another() {
    approved(scheme("ten", Set.of("TEN"), "2026-03", "100"));
    schemes.draft(scheme("eleven", Set.of("TEN"), "2026-01", "100"), MAKER);
    schemes.submit("eleven", 1, MAKER);

    problem(ScoringProblem.SCHEME_SCOPE_TAKEN, () -> schemes.approve("eleven", 1, CHECKER));

    schemes.sendBack("eleven", 1, "first say what ends it", CHECKER);
    approved(scheme("eleven", Set.of("ELEVEN"), "2026-03", "100"));
    approved(scheme("eleven", Set.of("TEN"), "2026-01", "100"));
    assertThat(inForce("eleven", "2026-02")).isEqualTo(3);
    assertThat(inForce("eleven", "2026-03")).isEqualTo(2);
  }

  @Test
  void an_approved_document_refuses_any_change() {
    approved(scheme("eight", Set.of("EIGHT"), "2026-01", "100"));

    assertThatThrownBy(
            () ->
                DB.jdbi()
                    .useHandle(
                        handle ->
                            handle.execute(
                                "update scoring.scheme_version set document = '{}'"
                                    + " where scheme_code = 'eight'")))
        .hasMessageContaining("does not change");
  }

  @Test
  void a_post_that_does_not_exist_is_worth_a_look() {
    assertThat(schemes.check(scheme("nine", Set.of("NINE"), "2026-01", "100")))
        .anyMatch(finding -> finding.code().equals("post-unknown"));
  }

  private int inForce(String code, String month) {
    return schemes.inForce(code, YearMonth.parse(month)).orElseThrow().versionNo();
  }

  private void approved(SchemeDocument document) {
    SchemeVersion draft = schemes.draft(document, MAKER);
    schemes.submit(document.code(), draft.versionNo(), MAKER);
    schemes.approve(document.code(), draft.versionNo(), CHECKER);
  }

  private static SchemeDocument scheme(String code, Set<String> posts, String from, String weight) {
    Curve ramp =
        new Curve.Ramp(
            BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal("100"), new BigDecimal("100"));
    return new SchemeDocument(
        code,
        Map.of("zh-CN", code, "en", code),
        new SchemeScope(posts, Set.of()),
        YearMonth.parse(from),
        List.of(
            new SchemeLine(
                "CONVERSION_RATE",
                new BigDecimal(weight),
                ramp,
                0,
                MissingPolicy.REDISTRIBUTE,
                null,
                null)),
        BigDecimal.ZERO,
        new BigDecimal("50"),
        List.of(),
        org.meritdesk.scoring.api.GradeBand.usual(),
        "",
        List.of());
  }
}
