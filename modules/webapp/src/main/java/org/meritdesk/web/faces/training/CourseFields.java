package org.meritdesk.web.faces.training;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.CourseDocument;
import org.meritdesk.training.api.Material;
import org.meritdesk.training.api.PainPoint;

/** A course as fields of a form (课程表单). */
public final class CourseFields {

  private static final String PARTS = "\\s*\\|\\s*";
  private static final int USUAL_MINUTES = 90;
  private static final int USUAL_ATTEMPTS = 3;

  private String code = "";
  private String chinese = "";
  private String english = "";
  private String chineseSummary = "";
  private String englishSummary = "";
  private List<String> points = List.of();
  private String materials = "";
  private int minutes = USUAL_MINUTES;
  private @Nullable BigDecimal passMark = new BigDecimal("80");
  private int attempts = USUAL_ATTEMPTS;
  private int questionsPerExam;
  private @Nullable Integer validityMonths;
  private String questions = "";

  /** Shows a document. */
  void show(CourseDocument document) {
    code = document.code();
    chinese = document.names().getOrDefault("zh-CN", "");
    english = document.names().getOrDefault("en", "");
    chineseSummary = document.summaries().getOrDefault("zh-CN", "");
    englishSummary = document.summaries().getOrDefault("en", "");
    points = document.painPoints().stream().map(each -> each.kind() + ":" + each.code()).toList();
    materials =
        document.materials().stream()
            .map(each -> each.title() + " | " + each.url())
            .collect(Collectors.joining("\n"));
    minutes = document.minutes();
    passMark = document.passMark();
    attempts = document.attempts();
    questionsPerExam = document.questionsPerExam();
    validityMonths = document.validityMonths();
    questions = QuestionLines.write(document.questions());
  }

  /** The document that the fields say. */
  CourseDocument document() {
    return new CourseDocument(
        code.strip(),
        Map.of("zh-CN", chinese.strip(), "en", english.strip()),
        points.stream().map(CourseFields::point).toList(),
        Map.of("zh-CN", chineseSummary.strip(), "en", englishSummary.strip()),
        materials.lines().filter(line -> !line.isBlank()).map(CourseFields::material).toList(),
        minutes,
        passMark == null ? BigDecimal.ZERO : passMark,
        attempts,
        questionsPerExam,
        validityMonths,
        QuestionLines.read(questions));
  }

  private static PainPoint point(String text) {
    String[] parts = text.split(":", 2);
    return new PainPoint(PainPoint.Kind.valueOf(parts[0]), parts[1]);
  }

  private static Material material(String line) {
    String[] parts = line.split(PARTS, 2);
    return new Material(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getChinese() {
    return chinese;
  }

  public void setChinese(String chinese) {
    this.chinese = chinese;
  }

  public String getEnglish() {
    return english;
  }

  public void setEnglish(String english) {
    this.english = english;
  }

  public String getChineseSummary() {
    return chineseSummary;
  }

  public void setChineseSummary(String text) {
    this.chineseSummary = text;
  }

  public String getEnglishSummary() {
    return englishSummary;
  }

  public void setEnglishSummary(String text) {
    this.englishSummary = text;
  }

  public List<String> getPoints() {
    return points;
  }

  public void setPoints(List<String> points) {
    this.points = List.copyOf(points);
  }

  public String getMaterials() {
    return materials;
  }

  public void setMaterials(String materials) {
    this.materials = materials;
  }

  public int getMinutes() {
    return minutes;
  }

  public void setMinutes(int minutes) {
    this.minutes = minutes;
  }

  public @Nullable BigDecimal getPassMark() {
    return passMark;
  }

  public void setPassMark(@Nullable BigDecimal passMark) {
    this.passMark = passMark;
  }

  public int getAttempts() {
    return attempts;
  }

  public void setAttempts(int attempts) {
    this.attempts = attempts;
  }

  public int getQuestionsPerExam() {
    return questionsPerExam;
  }

  public void setQuestionsPerExam(int count) {
    this.questionsPerExam = count;
  }

  public @Nullable Integer getValidityMonths() {
    return validityMonths;
  }

  public void setValidityMonths(@Nullable Integer months) {
    this.validityMonths = months;
  }

  public String getQuestions() {
    return questions;
  }

  public void setQuestions(String questions) {
    this.questions = questions;
  }
}
