package org.meritdesk.quality.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.Condition;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormFinding;
import org.meritdesk.quality.api.FormOutcome;
import org.meritdesk.quality.api.FormResult;
import org.meritdesk.quality.api.ScalePoint;

class FormScorePropertyTest {

  @Test
  void a_better_answer_never_earns_fewer_points() {
    int compared = 0;
    int lifted = 0;
    for (long seed = 0; seed < 400; seed++) {
      RandomForms random = new RandomForms(seed);
      FormDocument form = random.form();
      Answers answers = random.answers(form);
      FormResult worse = FormScore.of(form, answers);
      for (Criterion criterion : leadingNowhere(form)) {
        ScalePoint chosen =
            answers
                .to(criterion)
                .filter(answer -> !answer.notApplicable())
                .flatMap(answer -> criterion.point(answer.point()))
                .orElse(null);
        for (ScalePoint better : better(criterion, chosen)) {
          FormResult result = FormScore.of(form, replaced(answers, criterion, better));
          assertThat(result.sections())
              .as("seed %d, %s to %s", seed, criterion.code(), better.code())
              .zipSatisfy(
                  worse.sections(),
                  (now, then) -> assertThat(now.earned()).isGreaterThanOrEqualTo(then.earned()));
          if (worse.score() != null) {
            assertThat(result.score())
                .as("seed %d, %s to %s", seed, criterion.code(), better.code())
                .isGreaterThanOrEqualTo(worse.score());
            lifted += result.score().compareTo(worse.score()) > 0 ? 1 : 0;
          }
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(500);
    assertThat(lifted).isGreaterThan(200);
  }

  @Test
  void a_score_lies_between_0_and_what_it_was_before_fails() {
    Map<FormOutcome, Integer> met = new HashMap<>();
    for (long seed = 0; seed < 400; seed++) {
      RandomForms random = new RandomForms(seed);
      FormDocument form = random.form();
      FormResult result = FormScore.of(form, random.answers(form));
      met.merge(result.outcome(), 1, Integer::sum);
      if (result.score() != null) {
        assertThat(result.score())
            .as("seed %d", seed)
            .isBetween(BigDecimal.ZERO, result.scoreBeforeFails());
        assertThat(result.scoreBeforeFails()).isLessThanOrEqualTo(RowCheck.HUNDRED);
      }
    }
    assertThat(met).containsOnlyKeys(FormOutcome.PASSED, FormOutcome.NOT_PASSED);
  }

  @Test
  void forms_made_up_for_these_tests_are_sound() {
    for (long seed = 0; seed < 400; seed++) {
      assertThat(FormCheck.of(new RandomForms(seed).form()))
          .as("seed %d", seed)
          .noneMatch(FormFinding::refuses);
    }
  }

  private static List<Criterion> leadingNowhere(FormDocument form) {
    Set<String> leading =
        form.criteria()
            .map(Criterion::askedIf)
            .filter(condition -> condition != null)
            .map(Condition::criterion)
            .collect(Collectors.toSet());
    return form.criteria().filter(each -> !leading.contains(each.code())).toList();
  }

  private static List<ScalePoint> better(Criterion criterion, ScalePoint chosen) {
    return criterion.points().stream()
        .filter(point -> chosen != null && point.points().compareTo(chosen.points()) > 0)
        .sorted(Comparator.comparing(ScalePoint::points))
        .toList();
  }

  private static Answers replaced(Answers answers, Criterion criterion, ScalePoint point) {
    Map<String, Answer> changed = new HashMap<>(answers.byCriterion());
    changed.put(criterion.code(), Answer.of(point.code()));
    return new Answers(changed);
  }
}
