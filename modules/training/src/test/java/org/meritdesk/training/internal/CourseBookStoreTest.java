package org.meritdesk.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.training.internal.House.CHECKER;
import static org.meritdesk.training.internal.House.LIN;
import static org.meritdesk.training.internal.House.MAKER;
import static org.meritdesk.training.internal.Refusals.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Role;
import org.meritdesk.training.api.CourseDocument;
import org.meritdesk.training.api.CourseFinding;
import org.meritdesk.training.api.CourseQuery;
import org.meritdesk.training.api.CourseVersion;
import org.meritdesk.training.api.CourseView;
import org.meritdesk.training.api.TrainingProblem;

class CourseBookStoreTest {

  private final House house = new House();

  @Test
  void a_new_version_holds_once_a_second_person_has_approved_it() {
    CourseVersion draft = house.courses.draft(House.course("calm", 3), MAKER);
    assertThat(draft.versionNo()).isEqualTo(2);
    refused(() -> house.courses.approve("calm", 2, CHECKER), TrainingProblem.COURSE_STATE);
    house.courses.submit("calm", 2, MAKER);
    assertThat(house.courses.get("calm", LIN).inForce().versionNo()).isEqualTo(1);

    var both = House.person("maker", null, Role.HR_MAKER, Role.HR_CHECKER);
    refused(() -> house.courses.approve("calm", 2, both), TrainingProblem.TRAINING_SAME_PERSON);
    house.courses.approve("calm", 2, CHECKER);

    assertThat(house.courses.get("calm", LIN).inForce().versionNo()).isEqualTo(2);
    assertThat(house.trail.entries).contains("course.approved calm by checker");
  }

  @Test
  void who_does_not_keep_courses_sees_neither_drafts_nor_questions() {
    house.courses.draft(House.course("secret", 2), MAKER);

    List<CourseView> seen = house.courses.search(CourseQuery.everything(), LIN);

    assertThat(seen).extracting(CourseView::code).containsExactly("calm", "tour");
    assertThat(seen).allSatisfy(each -> assertThat(each.document().questions()).isEmpty());
    assertThat(house.courses.get("calm", MAKER).document().questions()).hasSize(3);
    refused(() -> house.courses.get("secret", LIN), TrainingProblem.COURSE_NOT_FOUND);
    refused(() -> house.courses.draft(House.course("own", 0), LIN), PeopleProblem.NOT_ALLOWED);
  }

  @Test
  void a_course_with_findings_can_be_saved_but_not_submitted() {
    CourseDocument tooFew = House.course("many", 9);

    CourseVersion draft = house.courses.draft(tooFew, MAKER);

    assertThat(draft.findings()).extracting(CourseFinding::code).containsOnly("questions-too-few");
    refused(
        () -> house.courses.submit("many", draft.versionNo(), MAKER),
        TrainingProblem.COURSE_REFUSED);
    refused(
        () -> house.courses.draft(House.course("No Key", 1), MAKER),
        TrainingProblem.COURSE_REFUSED);
  }

  @Test
  void what_was_sent_back_says_why_and_a_next_version_can_begin() {
    house.courses.draft(House.course("calm", 3), MAKER);
    house.courses.submit("calm", 2, MAKER);
    refused(
        () -> house.courses.draft(House.course("calm", 1), MAKER), TrainingProblem.COURSE_STATE);

    CourseVersion back = house.courses.sendBack("calm", 2, "题目太难", CHECKER);

    assertThat(back.reason()).isEqualTo("题目太难");
    assertThat(house.courses.draft(House.course("calm", 1), MAKER).versionNo()).isEqualTo(3);
  }

  @Test
  void courses_are_found_by_word_and_by_pain_point() {
    assertThat(found(new CourseQuery("情绪", null))).containsExactly("calm", "tour");
    assertThat(found(new CourseQuery("keeping", "CSAT_MEAN"))).containsExactly("calm", "tour");
    assertThat(found(new CourseQuery(null, "FCR"))).isEmpty();
    assertThat(house.courses.painPoints()).hasSize(1);
  }

  private List<String> found(CourseQuery query) {
    return house.courses.search(query, LIN).stream().map(CourseView::code).toList();
  }
}
