package org.meritdesk.web.faces.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.quality.api.Quote;
import org.meritdesk.quality.api.ScalePoint;
import org.meritdesk.web.faces.Words;

/** Two versions of one draft (草稿冲突): what differs, and one made of both. */
record DraftConflict(DraftText mine, InspectionView stored, Words words) {

  /** What differs, in the form's order; the comment about the whole comes last. */
  List<ConflictRow> rows() {
    FormTongue tongue = new FormTongue(words);
    List<ConflictRow> rows = new ArrayList<>();
    stored
        .form()
        .criteria()
        .filter(criterion -> differs(criterion.code()))
        .forEach(
            criterion ->
                rows.add(
                    new ConflictRow(
                        criterion.code(),
                        tongue.of(criterion.names()),
                        said(criterion, mine.answers().get(criterion.code()), tongue),
                        said(criterion, theirs().get(criterion.code()), tongue))));
    if (!mine.comment().equals(stored.comment())) {
      rows.add(new ConflictRow("", words.of("inspect.overall"), mine.comment(), stored.comment()));
    }
    return rows;
  }

  /** One draft of both: mine where chosen, else what is stored; what does not differ as it is. */
  DraftText merged(Set<String> takeMine) {
    Map<String, Answer> answers = new HashMap<>(theirs());
    mine.answers()
        .forEach(
            (code, answer) -> {
              if (takeMine.contains(code)) {
                answers.put(code, answer);
              }
            });
    takeMine.stream().filter(code -> !mine.answers().containsKey(code)).forEach(answers::remove);
    List<Quote> quotes = new ArrayList<>();
    mine.quotes().stream().filter(q -> takeMine.contains(q.criterion())).forEach(quotes::add);
    stored.quotes().stream().filter(q -> !takeMine.contains(q.criterion())).forEach(quotes::add);
    return new DraftText(
        answers, takeMine.contains("") ? mine.comment() : stored.comment(), quotes, mine.spent());
  }

  private Map<String, Answer> theirs() {
    return stored.answers().byCriterion();
  }

  private boolean differs(String code) {
    Answer own = mine.answers().get(code);
    Answer their = theirs().get(code);
    return own == null ? their != null : !own.equals(their);
  }

  private String said(Criterion criterion, @Nullable Answer answer, FormTongue tongue) {
    if (answer == null || !answer.notApplicable() && answer.point() == null) {
      return answer == null || answer.comment().isEmpty()
          ? words.of("inspect.unanswered")
          : words.of("inspect.unanswered") + " · " + answer.comment();
    }
    String chosen =
        answer.notApplicable()
            ? words.of("inspect.na.short")
            : criterion
                .point(answer.point())
                .map(ScalePoint::wording)
                .map(tongue::of)
                .orElse(answer.point() == null ? "" : answer.point());
    return answer.comment().isEmpty() ? chosen : chosen + " · " + answer.comment();
  }
}
