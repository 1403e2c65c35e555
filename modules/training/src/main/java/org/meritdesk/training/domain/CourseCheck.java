package org.meritdesk.training.domain;

import java.math.BigDecimal;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.CourseDocument;
import org.meritdesk.training.api.CourseFinding;
import org.meritdesk.training.api.Material;
import org.meritdesk.training.api.PainPoint;

/** What has to be mended in a course before anybody learns from it (课程校验). */
public final class CourseCheck {

  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private final CourseDocument course;
  private final KnownPoints known;
  private final Findings findings = new Findings();

  private CourseCheck(CourseDocument course, KnownPoints known) {
    this.course = course;
    this.known = known;
  }

  /** Findings row by row; none if it can be submitted. */
  public static List<CourseFinding> of(CourseDocument course, KnownPoints known) {
    CourseCheck check = new CourseCheck(course, known);
    check.all();
    return check.findings.all();
  }

  private void all() {
    if (malformed(course.code())) {
      findings.add("code", "code-malformed", "code", String.valueOf(course.code()));
    }
    names("names", course.names(), "name-missing");
    names("summaries", course.summaries(), "summary-missing");
    range("minutes", course.minutes(), 5, 1440);
    if (course.painPoints().isEmpty()) {
      findings.add("painPoints", "pain-point-missing");
    }
    for (int i = 0; i < course.painPoints().size(); i++) {
      painPoint("painPoints[" + i + "]", course.painPoints().get(i));
    }
    for (int i = 0; i < course.materials().size(); i++) {
      material("materials[" + i + "]", course.materials().get(i));
    }
    Integer validity = course.validityMonths();
    if (validity != null) {
      range("validityMonths", validity, 1, 120);
    }
    exam();
  }

  private void exam() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < course.questions().size(); i++) {
      new QuestionCheck("questions[" + i + "]", course.questions().get(i), findings).all(seen);
    }
    if (course.questionsPerExam() == 0) {
      return;
    }
    range("attempts", course.attempts(), 1, 20);
    range("questionsPerExam", course.questionsPerExam(), 1, 100);
    if (course.questionsPerExam() > course.questions().size()) {
      findings.add(
          "questionsPerExam",
          "questions-too-few",
          "wanted",
          course.questionsPerExam(),
          "found",
          course.questions().size());
    }
    BigDecimal mark = course.passMark();
    if (mark.signum() <= 0
        || mark.compareTo(HUNDRED) > 0
        || mark.stripTrailingZeros().scale() > 2) {
      findings.add("passMark", "pass-mark-range", "value", mark);
    }
  }

  private void painPoint(String place, @Nullable PainPoint point) {
    if (point == null || !known.knows(point)) {
      findings.add(
          place, "pain-point-unknown", "code", point == null ? "" : String.valueOf(point.code()));
    }
  }

  private void material(String place, @Nullable Material material) {
    if (material == null || blank(material.title())) {
      findings.add(place + ".title", "title-missing");
    }
    if (material != null && !safe(material.url())) {
      findings.add(place + ".url", "link-unsafe", "value", String.valueOf(material.url()));
    }
  }

  /** Whether an address can be offered as a link: of the web, with a host, without credentials. */
  public static boolean safe(@Nullable String url) {
    if (url == null || url.length() > 500) {
      return false;
    }
    try {
      URI address = new URI(url);
      return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
          && address.getHost() != null
          && address.getRawUserInfo() == null;
    } catch (java.net.URISyntaxException e) {
      return false;
    }
  }

  private void names(String place, Map<String, String> texts, String missing) {
    for (String language : List.of("zh-CN", "en")) {
      if (blank(texts.get(language))) {
        findings.add(place, missing, "language", language);
      }
    }
  }

  private void range(String place, int value, int least, int most) {
    if (value < least || value > most) {
      findings.add(place, "out-of-range", "value", value, "least", least, "most", most);
    }
  }

  static boolean malformed(@Nullable String code) {
    return code == null || !code.matches("[a-z0-9][a-z0-9-]{0,62}");
  }

  static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
