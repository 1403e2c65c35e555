package org.meritdesk.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.training.internal.House.LEAD;
import static org.meritdesk.training.internal.House.MAKER;
import static org.meritdesk.training.internal.Refusals.refused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.meritdesk.kernel.Problem;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.training.api.RecordQuery;
import org.meritdesk.training.api.RecordSource;
import org.meritdesk.training.api.RecordState;
import org.meritdesk.training.api.RecordView;
import org.meritdesk.training.api.StatementFinding;
import org.meritdesk.training.api.StatementState;
import org.meritdesk.training.api.StatementView;
import org.meritdesk.training.api.TrainingProblem;

class StatementBookStoreTest {

  private static final String HOME = "https://lms.example.org";
  private static final String CALM = HOME + "/courses/calm";
  private static final String TOUR = HOME + "/courses/tour";
  private static final String ONE = "11111111-1111-4111-8111-111111111111";
  private static final String TWO = "22222222-2222-4222-8222-222222222222";
  private static final String ATTEMPT = "99999999-9999-4999-8999-999999999999";

  private final House house = new House();

  @Test
  void what_is_told_of_strangers_waits_and_counts_once_they_are_known() {
    house.at(House.NINE);
    receive(told(ONE, "passed", "E1", CALM, "'result':{'score':{'scaled':0.85}}"));
    assertThat(states()).containsExactly(StatementState.NO_ACTOR);
    assertThat(records()).isEmpty();

    assertThat(house.statements.employeesAt(HOME, MAKER)).isEqualTo(1);
    assertThat(states()).containsExactly(StatementState.NO_COURSE);
    assertThat(house.statements.activityIs(CALM, "calm", MAKER)).isEqualTo(1);

    assertThat(states()).containsExactly(StatementState.TAKEN);
    RecordView record = records().get(0);
    assertThat(record.employeeNo()).isEqualTo("E1");
    assertThat(record.score()).isEqualByComparingTo("85");
    assertThat(record.state()).isEqualTo(RecordState.VALID);
    assertThat(record.source()).isEqualTo(RecordSource.XAPI);
    assertThat(record.day()).isEqualTo("2026-11-04");
    assertThat(record.expiresOn()).isEqualTo("2027-11-04");
  }

  @Test
  void an_actor_that_was_taken_for_somebody_else_moves_with_the_record() {
    known();
    receive(
        "{'id':'"
            + ONE
            + "','actor':{'mbox':'mailto:lin@example.org'},"
            + "'verb':{'id':'http://adlnet.gov/expapi/verbs/passed'},'object':{'id':'"
            + CALM
            + "'},'timestamp':'2026-11-04T02:00:00Z'}");
    house.statements.actorIs("mbox|mailto:lin@example.org", 1, MAKER);
    assertThat(records()).extracting(RecordView::employeeNo).containsExactly("E1");
    house.statements.actorIs("mbox|mailto:lin@example.org", 2, MAKER);
    assertThat(records()).extracting(RecordView::employeeNo).containsExactly("E2");
  }

  @Test
  void several_statements_of_one_attempt_are_one_record_and_the_verdict_weighs_most() {
    known();
    String registration = "'context':{'registration':'" + ATTEMPT + "'}";
    receive(
        "["
            + told(
                ONE,
                "scored",
                "E1",
                CALM,
                "'result':{'score':{'raw':9,'min':4,'max':14}}," + registration)
            + ","
            + told(TWO, "failed", "E1", CALM, registration)
            + "]");
    assertThat(records()).hasSize(1);
    assertThat(records().get(0).score()).isEqualByComparingTo("50.00");
    assertThat(records().get(0).state()).isEqualTo(RecordState.FAILED);
  }

  @Test
  void the_course_tells_what_a_score_an_attendance_or_a_completion_is_worth() {
    known();
    receive("[" + told("scored", "E1", CALM, score("0.6")) + "]");
    receive("[" + told("scored", "E2", CALM, score("0.5999")) + "]");
    receive("[" + told("attended", "E1", TOUR, "") + "]");
    receive("[" + told("completed", "E2", TOUR, "") + "]");
    receive("[" + told("attended", "E3", CALM, "") + "]");
    assertThat(records())
        .extracting(each -> each.employeeNo() + " " + each.course() + " " + each.state())
        .containsExactlyInAnyOrder(
            "E1 calm VALID", "E2 calm FAILED", "E1 tour VALID", "E2 tour VALID");
    assertThat(reasons(StatementState.NOTED)).containsExactly("examined");
  }

  @Test
  void what_contradicts_itself_or_says_too_little_is_kept_and_does_not_count() {
    known();
    receive(told(null, "passed", "E1", CALM, "'result':{'success':false}"));
    receive(told(null, "scored", "E1", CALM, "'result':{'score':{'raw':7}}"));
    receive(told(null, "completed", "E1", TOUR, "'result':{'completion':false}"));
    receive(told(null, "passed", "E1", CALM, "").replace("2026-11-04T02", "2026-11-05T02"));
    receive(told(null, "liked", "E1", CALM, ""));
    assertThat(records()).isEmpty();
    assertThat(reasons(StatementState.UNUSABLE))
        .containsExactlyInAnyOrder("contradiction", "no-score", "not-completed", "in-the-future");
    assertThat(reasons(StatementState.NOTED)).containsExactly("other-verb");
  }

  @Test
  void what_is_taken_back_counts_no_longer_whichever_comes_first() {
    known();
    receive(told(ONE, "passed", "E1", CALM, ""));
    assertThat(records()).hasSize(1);
    receive(voids(ONE));
    assertThat(records()).isEmpty();
    assertThat(house.statements.document(UUID.fromString(ONE), MAKER)).isEmpty();

    receive(voids(TWO));
    receive(told(TWO, "passed", "E2", CALM, ""));
    assertThat(records()).isEmpty();
  }

  @Test
  void the_same_again_changes_nothing_and_another_of_its_id_is_refused() {
    known();
    receive(told(ONE, "passed", "E1", CALM, ""));
    receive(told(ONE, "passed", "E1", CALM, ""));
    assertThat(states()).hasSize(1);
    Problem problem =
        refused(
            () ->
                receive(
                    "["
                        + told(TWO, "passed", "E2", CALM, "")
                        + ","
                        + told(ONE, "failed", "E1", CALM, "")
                        + "]"),
            TrainingProblem.STATEMENT_CONFLICT);
    assertThat(problem.arguments()).containsEntry("statement", UUID.fromString(ONE));
    assertThat(states()).hasSize(1);
  }

  @Test
  void nothing_is_taken_of_a_list_in_which_one_is_wrong() {
    known();
    Problem problem =
        refused(
            () -> receive("[" + told(ONE, "passed", "E1", CALM, "") + ",{'id':'7'}]"),
            TrainingProblem.STATEMENTS_REFUSED);
    @SuppressWarnings("unchecked")
    List<StatementFinding> findings = (List<StatementFinding>) problem.arguments().get("findings");
    assertThat(findings)
        .extracting(each -> each.statement() + " " + each.path() + " " + each.code())
        .containsExactly(
            "2 id not-a-uuid", "2 actor required", "2 verb required", "2 object required");
    assertThat(states()).isEmpty();
    refused(() -> receive("{'actor':1,'actor':2}"), TrainingProblem.STATEMENTS_REFUSED);
    refused(
        () -> house.statements.receive("[]", "0.95", null, MAKER), TrainingProblem.XAPI_VERSION);
    refused(() -> house.statements.receive("[]", "1.0.3", null, LEAD), PeopleProblem.NOT_ALLOWED);
  }

  @Test
  void an_earlier_result_that_comes_late_is_the_first_one() {
    known();
    receive(told(ONE, "scored", "E1", CALM, score("0.9")));
    assertThat(firsts()).containsExactly("2026-11-04");
    receive(
        told(TWO, "scored", "E1", CALM, score("0.2")).replace("2026-11-04T02", "2026-11-03T02"));
    assertThat(firsts()).containsExactly("2026-11-03");
    receive(voids(TWO));
    assertThat(firsts()).containsExactly("2026-11-04");
  }

  private List<String> firsts() {
    return house.jdbi.withHandle(
        handle ->
            handle
                .createQuery("select day from training.training_record where first order by day")
                .mapTo(String.class)
                .list());
  }

  private void known() {
    house.at(House.NINE);
    house.statements.employeesAt(HOME, MAKER);
    house.statements.activityIs(CALM, "calm", MAKER);
    house.statements.activityIs(TOUR, "tour", MAKER);
  }

  private void receive(String json) {
    house.statements.receive(json.replace('\'', '"'), "1.0.3", null, MAKER);
  }

  private List<RecordView> records() {
    return house
        .records
        .search(new RecordQuery(null, null, null, null, RecordQuery.LATEST, 0, 50), MAKER)
        .records();
  }

  private List<StatementState> states() {
    return house.statements.search(null, 0, 50, MAKER).statements().stream()
        .map(StatementView::state)
        .toList();
  }

  private List<String> reasons(StatementState state) {
    return house.statements.search(state, 0, 50, MAKER).statements().stream()
        .map(StatementView::reason)
        .toList();
  }

  private static String score(String scaled) {
    return "'result':{'score':{'scaled':" + scaled + "}}";
  }

  private static String told(String verb, String employee, String activity, String more) {
    return told(null, verb, employee, activity, more);
  }

  private static String told(
      @org.jspecify.annotations.Nullable String id,
      String verb,
      String employee,
      String activity,
      String more) {
    return "{"
        + (id == null ? "" : "'id':'" + id + "',")
        + "'actor':{'account':{'homePage':'"
        + HOME
        + "','name':'"
        + employee
        + "'}},'verb':{'id':'http://adlnet.gov/expapi/verbs/"
        + verb
        + "'},'object':{'id':'"
        + activity
        + "'},'timestamp':'2026-11-04T02:00:00Z'"
        + (more.isEmpty() ? "" : "," + more)
        + "}";
  }

  private static String voids(String id) {
    return "{'actor':{'mbox':'mailto:admin@example.org'},"
        + "'verb':{'id':'http://adlnet.gov/expapi/verbs/voided'},"
        + "'object':{'objectType':'StatementRef','id':'"
        + id
        + "'},'timestamp':'2026-11-04T03:00:00Z'}";
  }
}
