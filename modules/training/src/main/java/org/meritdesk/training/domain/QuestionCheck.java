package org.meritdesk.training.domain;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.meritdesk.training.api.Option;
import org.meritdesk.training.api.Question;
import org.meritdesk.training.api.QuestionKind;

/** What has to be mended in a question (试题校验). */
final class QuestionCheck {

  private static final BigDecimal MOST = new BigDecimal("100");

  private final String place;
  private final Question question;
  private final Findings findings;

  QuestionCheck(String place, Question question, Findings findings) {
    this.place = place;
    this.question = question;
    this.findings = findings;
  }

  void all(Set<String> seen) {
    if (CourseCheck.malformed(question.code())) {
      findings.add(place, "code-malformed", "code", String.valueOf(question.code()));
    } else if (!seen.add(question.code())) {
      findings.add(place, "code-twice", "code", question.code());
    }
    wording(place, question.texts());
    BigDecimal points = question.points();
    if (points.signum() <= 0
        || points.compareTo(MOST) > 0
        || points.stripTrailingZeros().scale() > 2) {
      findings.add(place + ".points", "points-range", "value", points);
    }
    Set<String> codes = options();
    right(codes);
  }

  private Set<String> options() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < question.options().size(); i++) {
      Option option = question.options().get(i);
      String row = place + ".options[" + i + "]";
      if (CourseCheck.malformed(option.code())) {
        findings.add(row, "code-malformed", "code", String.valueOf(option.code()));
      } else if (!codes.add(option.code())) {
        findings.add(row, "code-twice", "code", option.code());
      }
      wording(row, option.texts());
    }
    if (question.options().size() < 2) {
      findings.add(place + ".options", "options-too-few", "found", question.options().size());
    }
    return codes;
  }

  private void right(Set<String> codes) {
    String row = place + ".right";
    if (question.right().isEmpty()) {
      findings.add(row, "right-missing");
    } else if (!codes.containsAll(question.right())) {
      findings.add(row, "right-unknown", "right", String.join(", ", question.right()));
    } else if (question.kind() != QuestionKind.MULTIPLE && question.right().size() > 1) {
      findings.add(row, "right-several", "right", String.join(", ", question.right()));
    }
  }

  private void wording(String row, Map<String, String> texts) {
    if (texts.values().stream().allMatch(CourseCheck::blank)) {
      findings.add(row, "wording-missing");
    }
  }
}
