package org.meritdesk.training.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritdesk.training.api.CourseDocument;
import org.meritdesk.training.api.Material;
import org.meritdesk.training.api.Option;
import org.meritdesk.training.api.PainPoint;
import org.meritdesk.training.api.Question;
import org.meritdesk.training.api.QuestionKind;

class CourseCheckTest {

  private static final Map<String, String> TEXTS = Map.of("zh-CN", "稳住情绪", "en", "Calm");
  private static final PainPoint POINT = new PainPoint(PainPoint.Kind.ASPECT, "ATTITUDE");
  private static final Question SOUND =
      question("q1", QuestionKind.SINGLE, List.of(option("a"), option("b")), Set.of("a"));

  @Test
  void a_sound_course_has_no_findings() {
    assertThat(places(course(List.of(POINT), List.of(), 1, SOUND))).isEmpty();
  }

  @Test
  void every_finding_names_its_row() {
    Question bad =
        new Question(
            "q1",
            QuestionKind.SINGLE,
            Map.of(),
            List.of(option("a")),
            Set.of("z"),
            BigDecimal.ZERO);

    assertThat(
            places(
                course(
                    List.of(POINT, new PainPoint(PainPoint.Kind.MEASURE, "NOTHING")),
                    List.of(new Material("", "ftp://x/y")),
                    9,
                    SOUND,
                    bad)))
        .containsExactly(
            "painPoints[1] pain-point-unknown",
            "materials[0].title title-missing",
            "materials[0].url link-unsafe",
            "questions[1] code-twice",
            "questions[1] wording-missing",
            "questions[1].points points-range",
            "questions[1].options options-too-few",
            "questions[1].right right-unknown",
            "questionsPerExam questions-too-few");
  }

  @Test
  void one_right_option_only_where_one_may_be_chosen() {
    List<Option> options = List.of(option("a"), option("b"));

    assertThat(
            places(
                course(
                    List.of(POINT),
                    List.of(),
                    1,
                    question("q1", QuestionKind.SINGLE, options, Set.of("a", "b")),
                    question("q2", QuestionKind.MULTIPLE, options, Set.of("a", "b")),
                    question("q3", QuestionKind.TRUE_FALSE, List.of(), Set.of("true")),
                    question("q4", QuestionKind.SINGLE, options, Set.of()))))
        .containsExactly("questions[0].right right-several", "questions[3].right right-missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "//host/x",
        "https:/x",
        "https://user:pw@host/",
        "data:text/html,x",
        "file:///etc/passwd",
        "https://a b/"
      })
  void an_address_that_is_no_page_of_the_web_is_no_link(String url) {
    assertThat(CourseCheck.safe(url)).isFalse();
  }

  @Test
  void a_page_of_the_web_is_a_link() {
    assertThat(CourseCheck.safe("https://wiki.example.com/a?b=c#d")).isTrue();
  }

  private static List<String> places(CourseDocument course) {
    return CourseCheck.of(course, POINT::equals).stream()
        .map(found -> found.place() + " " + found.code())
        .toList();
  }

  private static CourseDocument course(
      List<PainPoint> points, List<Material> materials, int perExam, Question... questions) {
    return new CourseDocument(
        "calm",
        TEXTS,
        points,
        TEXTS,
        materials,
        90,
        new BigDecimal("80"),
        3,
        perExam,
        null,
        List.of(questions));
  }

  private static Option option(String code) {
    return new Option(code, Map.of("en", code));
  }

  private static Question question(
      String code, QuestionKind kind, List<Option> options, Set<String> right) {
    return new Question(code, kind, Map.of("zh-CN", "问"), options, right, BigDecimal.ONE);
  }
}
