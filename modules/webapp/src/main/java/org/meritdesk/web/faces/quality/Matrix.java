package org.meritdesk.web.faces.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.CalibrationGrader;
import org.meritdesk.quality.api.CalibrationMark;
import org.meritdesk.quality.api.CalibrationNote;
import org.meritdesk.quality.api.CalibrationView;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.CriterionState;

/** Everybody's marks of one contact side by side, disagreements first (评分对照). */
record Matrix(CalibrationView view, FormWords texts) {

  List<MatrixRow> of(int contactNo) {
    List<MatrixRow> rows = new ArrayList<>();
    view.form().criteria().forEach(criterion -> rows.add(row(contactNo, criterion)));
    rows.sort(Comparator.comparing(MatrixRow::differs).reversed());
    return rows;
  }

  /** How many criteria of a contact are not marked alike. */
  long differences(int contactNo) {
    return of(contactNo).stream().filter(MatrixRow::differs).count();
  }

  private MatrixRow row(int contactNo, Criterion criterion) {
    List<CalibrationGrader> graders = view.graders();
    List<@Nullable Answer> answers = new ArrayList<>();
    for (CalibrationGrader grader : graders) {
      answers.add(answer(contactNo, grader.login(), criterion));
    }
    String right = right(answers);
    List<MatrixRow.Cell> cells = new ArrayList<>();
    for (int i = 0; i < graders.size(); i++) {
      Answer answer = answers.get(i);
      cells.add(
          new MatrixRow.Cell(
              graders.get(i).login(),
              texts.brief(criterion, answer),
              texts.wording(criterion, answer),
              answer == null ? "" : answer.comment(),
              answer != null && right != null && !right.equals(key(answer))));
    }
    List<CalibrationNote> notes =
        view.notes().stream()
            .filter(
                note -> note.contactNo() == contactNo && note.criterion().equals(criterion.code()))
            .toList();
    return new MatrixRow(
        criterion.code(),
        texts.either(criterion.names()),
        differs(contactNo, answers),
        cells,
        notes.isEmpty() ? "" : texts.brief(criterion, notes.get(notes.size() - 1).agreed()),
        notes);
  }

  /** Among those who marked the contact; who was not asked differs from who was. */
  private boolean differs(int contactNo, List<@Nullable Answer> answers) {
    long kinds = answers.stream().filter(Objects::nonNull).map(Matrix::key).distinct().count();
    long given = answers.stream().filter(Objects::nonNull).count();
    long marked = view.marks().stream().filter(mark -> mark.contactNo() == contactNo).count();
    return kinds > 1 || given > 0 && given < marked;
  }

  private @Nullable Answer answer(int contactNo, String grader, Criterion criterion) {
    return view.marks().stream()
        .filter(mark -> mark.contactNo() == contactNo && mark.grader().equals(grader))
        .filter(mark -> counts(mark, criterion))
        .findFirst()
        .flatMap(mark -> mark.answers().to(criterion))
        .orElse(null);
  }

  private static boolean counts(CalibrationMark mark, Criterion criterion) {
    CriterionState state = FormWords.state(mark, criterion);
    return state == CriterionState.JUDGED || state == CriterionState.NOT_APPLICABLE;
  }

  /** The expert's answer, else the one chosen most; null where two are chosen as often. */
  private @Nullable String right(List<@Nullable Answer> answers) {
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      if (view.graders().get(i).expert() && answer != null) {
        return key(answer);
      }
    }
    Map<String, Long> counts =
        answers.stream()
            .filter(Objects::nonNull)
            .map(Matrix::key)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    List<String> top =
        counts.entrySet().stream()
            .filter(each -> each.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return top.size() == 1 ? top.get(0) : null;
  }

  private static String key(@Nullable Answer answer) {
    return answer == null || answer.notApplicable() ? "" : String.valueOf(answer.point());
  }
}
