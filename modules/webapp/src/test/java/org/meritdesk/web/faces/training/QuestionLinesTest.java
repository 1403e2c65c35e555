package org.meritdesk.web.faces.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritdesk.training.api.Question;
import org.meritdesk.training.api.QuestionKind;

class QuestionLinesTest {

  private static final String BANK =
      """
      ? (2) 客户要求升级时先做什么 | What comes first when a customer wants to escalate
      + 先安抚并复述诉求 | Calm and repeat the request
      - 直接转给主管 | Hand on to the supervisor

      ? 升级单必须写明
      + 诉求
      + 已做处理
      - 个人看法

      ? 可以承诺赔付金额
      = false\
      """;

  @Test
  void lines_become_questions_of_all_three_kinds() {
    List<Question> read = QuestionLines.read(BANK);

    assertThat(read)
        .extracting(Question::kind)
        .containsExactly(QuestionKind.SINGLE, QuestionKind.MULTIPLE, QuestionKind.TRUE_FALSE);
    assertThat(read).extracting(Question::code).containsExactly("q1", "q2", "q3");
    assertThat(read.get(0).points()).isEqualByComparingTo("2");
    assertThat(read.get(0).texts().get("en")).startsWith("What comes first");
    assertThat(read.get(1).right()).isEqualTo(Set.of("a", "b"));
    assertThat(read.get(1).texts()).isEqualTo(Map.of("zh-CN", "升级单必须写明"));
    assertThat(read.get(2).right()).isEqualTo(Set.of("false"));
  }

  @Test
  void what_was_written_reads_back_the_same() {
    List<Question> read = QuestionLines.read(BANK);

    assertThat(QuestionLines.write(read)).isEqualTo(BANK);
    assertThat(QuestionLines.read(QuestionLines.write(read))).isEqualTo(read);
  }

  @Test
  void a_text_that_is_no_question_gives_one_that_the_check_names() {
    List<Question> read = QuestionLines.read("先安抚\n再处理");

    assertThat(read).hasSize(1);
    assertThat(read.get(0).texts()).isEmpty();
    assertThat(read.get(0).right()).isEmpty();
    assertThat(QuestionLines.read("  \n")).isEmpty();
  }
}
