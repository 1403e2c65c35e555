package org.meritdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeatureListTest {
  private static final Path ROOT = Path.of(System.getProperty("meritdesk.root", "../.."));
  private static final Pattern ROW = Pattern.compile("\\| ([A-I]\\d\\d) \\| (.*) \\|");
  private static final Pattern TEST = Pattern.compile("`(\\w+Test|\\w+IT)`");
  private static final Map<Character, Integer> AMOUNTS =
      new TreeMap<>(
          Map.of('A', 64, 'B', 17, 'C', 19, 'D', 12, 'E', 7, 'F', 19, 'G', 16, 'H', 17, 'I', 9));

  private record Row(String id, List<String> cells) {}

  @Test
  void each_of_the_180_requirements_stands_once_and_in_order() throws IOException {
    List<String> expected = new ArrayList<>();
    AMOUNTS.forEach(
        (letter, amount) -> {
          for (int number = 1; number <= amount; number++) {
            expected.add(String.format(Locale.ROOT, "%c%02d", letter, number));
          }
        });

    assertThat(expected).hasSize(180);
    assertThat(rows()).extracting(Row::id).containsExactlyElementsOf(expected);
  }

  @Test
  void each_row_has_six_cells_and_one_of_three_states() throws IOException {
    assertThat(rows())
        .allSatisfy(
            row -> {
              assertThat(row.cells()).as(row.id()).hasSize(5);
              assertThat(row.cells().get(0)).matches("works|partly: .+|not yet");
            });
  }

  @Test
  void what_works_names_a_test_that_exists() throws IOException {
    Set<String> tests;
    try (Stream<Path> files = Files.walk(ROOT.resolve("modules"))) {
      tests =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith("Test.java") || name.endsWith("IT.java"))
              .map(name -> name.replace(".java", ""))
              .collect(Collectors.toSet());
    }

    for (Row row : rows()) {
      List<String> named = new ArrayList<>();
      Matcher matcher = TEST.matcher(row.cells().get(4));
      while (matcher.find()) {
        named.add(matcher.group(1));
      }
      assertThat(tests).as(row.id()).containsAll(named);
      if (row.cells().get(0).equals("works")) {
        assertThat(named).as(row.id()).isNotEmpty();
      }
    }
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(ROOT.resolve("docs/features.md"))) {
      Matcher matcher = ROW.matcher(line);
      if (matcher.matches()) {
        rows.add(new Row(matcher.group(1), List.of(matcher.group(2).split(" \\| ", -1))));
      }
    }
    return rows;
  }
}
