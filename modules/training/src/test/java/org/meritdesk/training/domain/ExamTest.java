package org.meritdesk.training.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meritdesk.training.api.Option;
import org.meritdesk.training.api.Question;
import org.meritdesk.training.api.QuestionKind;

class ExamTest {

  private static final List<Question> BANK =
      IntStream.range(0, 12).mapToObj(each -> question("q" + each, "1")).toList();

  @Test
  void the_same_seed_draws_the_same_exam_and_another_draws_another() {
    List<Question> drawn = ExamDraw.of(BANK, 5, 42);

    assertThat(drawn).hasSize(5).isEqualTo(ExamDraw.of(BANK, 5, 42)).doesNotHaveDuplicates();
    assertThat(drawn).isNotEqualTo(ExamDraw.of(BANK, 5, 43));
  }

  @Test
  void every_question_of_the_bank_comes_up_about_as_often() {
    int[] times = new int[BANK.size()];
    for (int seed = 0; seed < 6000; seed++) {
      for (Question question : ExamDraw.of(BANK, 3, new Random(seed).nextLong())) {
        times[Integer.parseInt(question.code().substring(1))]++;
      }
    }

    assertThat(Arrays.stream(times).boxed().toList())
        .allSatisfy(each -> assertThat(each).isBetween(1350, 1650));
  }

  @Test
  void a_third_is_33_33_and_two_thirds_are_66_67() {
    List<Question> three = BANK.subList(0, 3);

    assertThat(ExamScore.of(three, Map.of("q0", Set.of("a", "b")))).isEqualByComparingTo("33.33");
    assertThat(ExamScore.of(three, Map.of("q0", Set.of("a", "b"), "q1", Set.of("b", "a"))))
        .isEqualByComparingTo("66.67");
  }

  @Test
  void points_weigh_and_a_part_of_the_right_options_earns_nothing() {
    List<Question> two = List.of(question("q1", "3"), question("q2", "1"));

    assertThat(ExamScore.of(two, Map.of("q1", Set.of("a", "b")))).isEqualByComparingTo("75");
    assertThat(ExamScore.of(two, Map.of("q1", Set.of("a")))).isEqualByComparingTo("0");
    assertThat(ExamScore.of(two, Map.of("q1", Set.of("a", "b", "c")))).isEqualByComparingTo("0");
    assertThat(ExamScore.of(List.of(), Map.of())).isEqualByComparingTo("0");
  }

  @Test
  void an_answer_that_was_not_offered_is_named() {
    assertThat(ExamScore.unknown(BANK, Map.of("q3", Set.of("c")))).isEmpty();
    assertThat(ExamScore.unknown(BANK, Map.of("q3", Set.of("z")))).contains("q3");
    assertThat(ExamScore.unknown(BANK, Map.of("q99", Set.of()))).contains("q99");
  }

  @Test
  void codes_of_a_class_differ_and_small_letters_and_dashes_do_not_matter() {
    Random random = new Random(7);
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      codes.add(ClassCode.draw(random));
    }
    String code = codes.iterator().next();
    String digest = ClassCode.digest("salt", code);

    assertThat(codes).hasSize(1000).allSatisfy(each -> assertThat(each).matches("\\w{4}-\\w{4}"));
    assertThat(ClassCode.is(code.toLowerCase().replace("-", " "), "salt", digest)).isTrue();
    assertThat(ClassCode.is(code, "other", digest)).isFalse();
    assertThat(ClassCode.is("AAAA-AAAA", "salt", digest)).isFalse();
  }

  private static Question question(String code, String points) {
    return new Question(
        code,
        QuestionKind.MULTIPLE,
        Map.of("zh-CN", code),
        List.of(option("a"), option("b"), option("c")),
        Set.of("a", "b"),
        new BigDecimal(points));
  }

  private static Option option(String code) {
    return new Option(code, Map.of("zh-CN", code));
  }
}
