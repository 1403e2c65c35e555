package org.meritdesk.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {

  private enum Column {
    SCORE
  }

  @Test
  void what_is_missing_stands_last_either_way() {
    assertThat(sorted(Order.rising(Column.SCORE))).containsExactly("1", "2", "-");
    assertThat(sorted(Order.falling(Column.SCORE))).containsExactly("2", "1", "-");
  }

  @Test
  void a_database_is_told_the_same() {
    assertThat(Order.rising(Column.SCORE).term("a.score")).isEqualTo("a.score asc nulls last");
    assertThat(Order.falling(Column.SCORE).term("a.score")).isEqualTo("a.score desc nulls last");
  }

  private static List<String> sorted(Order<Column> order) {
    Comparator<String> way =
        order.comparing(text -> text.equals("-") ? null : Integer.valueOf(text));
    return Arrays.asList("-", "2", "1").stream().sorted(way).toList();
  }
}
