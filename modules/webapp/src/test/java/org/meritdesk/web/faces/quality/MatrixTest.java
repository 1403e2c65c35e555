package org.meritdesk.web.faces.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.CalibrationContact;
import org.meritdesk.quality.api.CalibrationGrader;
import org.meritdesk.quality.api.CalibrationLine;
import org.meritdesk.quality.api.CalibrationMark;
import org.meritdesk.quality.api.CalibrationNote;
import org.meritdesk.quality.api.CalibrationState;
import org.meritdesk.quality.api.CalibrationView;
import org.meritdesk.quality.api.CommentRule;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.CriterionResult;
import org.meritdesk.quality.api.CriterionState;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormOutcome;
import org.meritdesk.quality.api.FormResult;
import org.meritdesk.quality.api.FormSection;
import org.meritdesk.quality.api.NotApplicablePolicy;
import org.meritdesk.quality.api.ScalePoint;
import org.meritdesk.quality.api.SectionResult;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.Words;

class MatrixTest {

  private final List<CalibrationMark> marks = new ArrayList<>();
  private final List<CalibrationNote> notes = new ArrayList<>();

  @Test
  void disagreements_come_first_and_are_held_against_the_expert() {
    mark("a", false, "full", "none");
    mark("b", false, "full", "full");
    mark("x", true, "full", "none");

    List<MatrixRow> rows = matrix(true).of(1);

    assertThat(rows).extracting(MatrixRow::code).containsExactly("two", "one");
    assertThat(rows).extracting(MatrixRow::differs).containsExactly(true, false);
    assertThat(rows.get(0).cells())
        .extracting(MatrixRow.Cell::off)
        .containsExactly(false, true, false);
    assertThat(rows.get(0).cells()).extracting(MatrixRow.Cell::text).containsExactly("0", "2", "0");
    assertThat(matrix(true).differences(1)).isEqualTo(1);
  }

  @Test
  void without_an_expert_most_are_right_and_nobody_is_where_opinions_are_split() {
    mark("a", false, "full", "none");
    mark("b", false, "none", "full");

    assertThat(matrix(false).of(1))
        .flatExtracting(MatrixRow::cells)
        .extracting(cell -> ((MatrixRow.Cell) cell).off())
        .containsOnly(false);
  }

  @Test
  void the_newest_note_is_what_was_agreed() {
    mark("a", false, "full", "none");
    mark("x", true, "full", "full");
    note("none");
    note("full");

    MatrixRow row = matrix(true).of(1).get(0);

    assertThat(row.agreed()).isEqualTo("2");
    assertThat(row.notes()).hasSize(2);
  }

  private Matrix matrix(boolean expert) {
    List<CalibrationGrader> graders =
        marks.stream().map(mark -> new CalibrationGrader(mark.grader(), mark.expert(), 1)).toList();
    CalibrationLine line =
        new CalibrationLine(
            1,
            "n",
            "form",
            1,
            Map.of(),
            CalibrationState.REVEALED,
            "o",
            Instant.EPOCH,
            Instant.EPOCH,
            null,
            1,
            graders.size(),
            graders.size(),
            graders.size(),
            false,
            0);
    assertThat(graders.stream().anyMatch(CalibrationGrader::expert)).isEqualTo(expert);
    return new Matrix(
        new CalibrationView(
            line,
            form(),
            List.of(new CalibrationContact(1, 1, 1, 1, "UTC", Instant.EPOCH)),
            graders,
            marks,
            notes,
            null,
            null,
            1,
            false),
        new FormWords(new Words(Locale.ENGLISH), new Figures(Locale.ENGLISH, ZoneOffset.UTC)));
  }

  private void note(String point) {
    notes.add(
        new CalibrationNote(notes.size(), 1, "two", Answer.of(point), "why", "a", Instant.EPOCH));
  }

  private void mark(String grader, boolean expert, String one, String two) {
    Map<String, Answer> answers = Map.of("one", Answer.of(one), "two", Answer.of(two));
    FormResult result =
        new FormResult(
            FormOutcome.PASSED,
            null,
            null,
            BigDecimal.ZERO,
            List.of(
                new SectionResult(
                    "all",
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    null,
                    List.of(judged("one", one), judged("two", two)))),
            List.of());
    marks.add(
        new CalibrationMark(1, grader, expert, new Answers(answers), "", result, 1, Instant.EPOCH));
  }

  private static CriterionResult judged(String code, String point) {
    BigDecimal none = BigDecimal.ZERO;
    return new CriterionResult(code, CriterionState.JUDGED, point, none, none, none, none);
  }

  private static FormDocument form() {
    return new FormDocument(
        "form",
        Map.of(),
        LocalDate.EPOCH,
        BigDecimal.TEN,
        List.of(
            new FormSection("all", Map.of(), List.of(criterion("one"), criterion("two")), null)),
        "",
        List.of());
  }

  private static Criterion criterion(String code) {
    return new Criterion(
        code,
        Map.of("en", code),
        BigDecimal.ONE,
        List.of(
            new ScalePoint("full", new BigDecimal("2"), Map.of("en", "met"), false),
            new ScalePoint("none", BigDecimal.ZERO, Map.of("en", "missed"), false)),
        NotApplicablePolicy.FORBID,
        null,
        null,
        CommentRule.OPTIONAL,
        null);
  }
}
