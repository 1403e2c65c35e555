package org.meritdesk.quality.domain;

import static org.meritdesk.quality.domain.Fixtures.TEXTS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.CommentRule;
import org.meritdesk.quality.api.Condition;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.FailEffect;
import org.meritdesk.quality.api.FailScope;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormSection;
import org.meritdesk.quality.api.NotApplicablePolicy;
import org.meritdesk.quality.api.ScalePoint;
import org.meritdesk.quality.api.SectionFloor;

/** Sound forms and complete answers from a seed; the first criterion is always judged. */
final class RandomForms {

  private static final int[] CAPS = {0, 0, 30, 60};

  private final Random random;
  private final List<Criterion> made = new ArrayList<>();

  RandomForms(long seed) {
    this.random = new Random(seed * 31 + 7);
  }

  FormDocument form() {
    FormSection[] sections = new FormSection[1 + random.nextInt(3)];
    for (int i = 0; i < sections.length; i++) {
      sections[i] = section("s" + i);
    }
    return Fixtures.form(sections);
  }

  Answers answers(FormDocument form) {
    Map<String, Answer> answers = new HashMap<>();
    form.criteria()
        .forEach(
            criterion -> {
              boolean mayDrop = criterion.notApplicable() != NotApplicablePolicy.FORBID;
              int chosen = random.nextInt(criterion.points().size());
              answers.put(
                  criterion.code(),
                  mayDrop && random.nextInt(5) == 0
                      ? Answer.doesNotApply()
                      : Answer.of(criterion.points().get(chosen).code()));
            });
    return new Answers(answers);
  }

  private FormSection section(String code) {
    List<Criterion> criteria = new ArrayList<>();
    int size = 1 + random.nextInt(4);
    for (int i = 0; i < size; i++) {
      Criterion criterion = criterion("c" + made.size());
      made.add(criterion);
      criteria.add(criterion);
    }
    FailScope scope = random.nextBoolean() ? FailScope.FORM : FailScope.SECTION;
    SectionFloor floor =
        random.nextInt(3) == 0
            ? new SectionFloor(BigDecimal.valueOf(1 + random.nextInt(99)), effect(scope))
            : null;
    return new FormSection(code, TEXTS, criteria, floor);
  }

  private Criterion criterion(String code) {
    boolean first = made.isEmpty();
    boolean fails = random.nextInt(3) == 0;
    NotApplicablePolicy policy =
        first
            ? NotApplicablePolicy.FORBID
            : NotApplicablePolicy.values()[random.nextInt(NotApplicablePolicy.values().length)];
    boolean effective = fails || policy == NotApplicablePolicy.FAIL;
    int weight = first ? 5 : random.nextInt(40);
    return new Criterion(
        code,
        TEXTS,
        BigDecimal.valueOf(weight),
        scale(fails),
        policy,
        effective ? effect(FailScope.values()[random.nextInt(3)]) : null,
        first || random.nextInt(4) > 0 ? null : condition(),
        CommentRule.OPTIONAL,
        null);
  }

  private List<ScalePoint> scale(boolean fails) {
    int size = 2 + random.nextInt(3);
    List<ScalePoint> points = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      boolean failing =
          fails
              && i < size - 1
              && (i == 0 || random.nextInt(4) == 0)
              && (i == 0 || points.get(i - 1).fails());
      points.add(new ScalePoint("p" + i, BigDecimal.valueOf(i), TEXTS, failing));
    }
    return points;
  }

  private Condition condition() {
    Criterion earlier = made.get(random.nextInt(made.size()));
    int point = random.nextInt(earlier.points().size());
    return new Condition(earlier.code(), List.of(earlier.points().get(point).code()));
  }

  private FailEffect effect(FailScope scope) {
    return new FailEffect(scope, BigDecimal.valueOf(CAPS[random.nextInt(CAPS.length)]));
  }
}
