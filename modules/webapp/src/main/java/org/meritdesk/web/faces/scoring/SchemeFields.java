package org.meritdesk.web.faces.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.scoring.api.SchemeDocument;
import org.meritdesk.scoring.api.SchemeScope;
import org.meritdesk.scoring.api.ScoringProblem;
import org.meritdesk.web.faces.MonthParam;

/** A scheme's document while it is shown or edited (方案表单). */
public class SchemeFields implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private transient @Nullable SchemeDocument base;
  private String code = "";
  private String nameZh = "";
  private String nameEn = "";
  private Set<String> posts = new TreeSet<>();
  private Set<String> teams = new TreeSet<>();
  private String validFrom = "";
  private @Nullable BigDecimal remainder;
  private @Nullable BigDecimal measured;
  private int line;
  private @Nullable String newMeasure;
  private @Nullable String newGate;
  private final List<LineFields> lines = new ArrayList<>();
  private final List<GateFields> gates = new ArrayList<>();
  private final List<GradeFields> grades = new ArrayList<>();

  void show(SchemeDocument document) {
    base = document;
    code = document.code();
    nameZh = document.names().getOrDefault("zh-CN", "");
    nameEn = document.names().getOrDefault("en", "");
    posts = new TreeSet<>(document.scope().posts());
    teams = new TreeSet<>(document.scope().teams());
    validFrom = String.valueOf(document.validFrom());
    remainder = document.declaredRemainder();
    measured = document.minimumMeasuredWeight();
    lines.clear();
    document.lines().forEach(line -> lines.add(new LineFields(line)));
    gates.clear();
    document.gates().forEach(gate -> gates.add(new GateFields(gate)));
    grades.clear();
    document.grades().forEach(band -> grades.add(new GradeFields(band)));
  }

  @SuppressWarnings("NullAway") // what is missing is found by the check
  SchemeDocument document() {
    SchemeDocument read = getBase();
    YearMonth month =
        MonthParam.read(validFrom)
            .orElseThrow(() -> ScoringProblem.SCHEME_UNREADABLE.problem("detail", validFrom));
    return new SchemeDocument(
        code,
        Map.of("zh-CN", nameZh, "en", nameEn),
        new SchemeScope(posts, teams),
        month,
        lines.stream().map(LineFields::line).toList(),
        remainder,
        measured,
        gates.stream().map(GateFields::gate).toList(),
        grades.stream().map(GradeFields::band).toList(),
        read.source(),
        read.notes());
  }

  /** The document that was read. */
  public SchemeDocument getBase() {
    SchemeDocument read = base;
    if (read == null) {
      throw ScoringProblem.SCHEME_UNREADABLE.problem("detail", "");
    }
    return read;
  }

  /** Adds a line over the chosen measure and shows it. */
  public void addLine() {
    String measure = newMeasure;
    if (measure != null && !measure.isBlank()) {
      lines.add(new LineFields(measure));
      setLine(lines.size() - 1);
      newMeasure = null;
    }
  }

  /** Takes the shown line out. */
  public void removeLine() {
    if (!lines.isEmpty()) {
      lines.remove(line);
      setLine(line - 1);
    }
  }

  /** Adds a gate over the chosen measure. */
  public void addGate() {
    String measure = newGate;
    if (measure != null && !measure.isBlank()) {
      gates.add(new GateFields(measure));
      newGate = null;
    }
  }

  /** Takes a gate out. */
  public void removeGate(GateFields gate) {
    gates.remove(gate);
  }

  /** The measures of which there is no line yet. */
  public List<String> getMeasuresLeft() {
    return Arrays.stream(Measure.values())
        .map(Enum::name)
        .filter(each -> lines.stream().noneMatch(l -> l.getMeasure().equals(each)))
        .toList();
  }

  /** Which line's bands are shown, from 0. */
  public int getLine() {
    return line;
  }

  /** Shows the bands of a line, or of the nearest there is. */
  public void setLine(int line) {
    this.line = Math.max(0, Math.min(line, lines.size() - 1));
  }

  /** The line whose bands are shown, or null where there is none. */
  public @Nullable LineFields getChosen() {
    return lines.isEmpty() ? null : lines.get(line);
  }

  /** The curve of the shown line. */
  public @Nullable CurveFields getCurve() {
    LineFields shown = getChosen();
    return shown == null ? null : shown.getCurve();
  }

  /** The measure of the line to add. */
  public @Nullable String getNewMeasure() {
    return newMeasure;
  }

  /** Takes the measure of the line to add. */
  public void setNewMeasure(@Nullable String newMeasure) {
    this.newMeasure = newMeasure;
  }

  /** The measure of the gate to add. */
  public @Nullable String getNewGate() {
    return newGate;
  }

  /** Takes the measure of the gate to add. */
  public void setNewGate(@Nullable String newGate) {
    this.newGate = newGate;
  }

  /** The sum of the weights. */
  public BigDecimal getWeights() {
    return lines.stream()
        .map(LineFields::getWeight)
        .map(weight -> weight == null ? BigDecimal.ZERO : weight)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether the weights and the declared remainder make 100. */
  public boolean isWhole() {
    BigDecimal rest = remainder == null ? BigDecimal.ZERO : remainder;
    return getWeights().add(rest).compareTo(HUNDRED) == 0;
  }

  /** The lines. */
  public List<LineFields> getLines() {
    return lines;
  }

  /** The gates. */
  public List<GateFields> getGates() {
    return gates;
  }

  /** The grades, the best first. */
  public List<GradeFields> getGrades() {
    return grades;
  }

  /** The key of the scheme. */
  public String getCode() {
    return code;
  }

  /** Takes the key of the scheme. */
  public void setCode(@Nullable String code) {
    this.code = code == null ? "" : code.strip();
  }

  /** The Chinese name. */
  public String getNameZh() {
    return nameZh;
  }

  /** Takes the Chinese name. */
  public void setNameZh(@Nullable String nameZh) {
    this.nameZh = nameZh == null ? "" : nameZh.strip();
  }

  /** The English name. */
  public String getNameEn() {
    return nameEn;
  }

  /** Takes the English name. */
  public void setNameEn(@Nullable String nameEn) {
    this.nameEn = nameEn == null ? "" : nameEn.strip();
  }

  /** The posts that it judges; none for all. */
  public String[] getPosts() {
    return posts.toArray(new String[0]);
  }

  /** Takes the posts that it judges. */
  public void setPosts(String @Nullable [] posts) {
    this.posts = posts == null ? new TreeSet<>() : new TreeSet<>(List.of(posts));
  }

  /** The teams that it judges; none for all. */
  public String[] getTeams() {
    return teams.toArray(new String[0]);
  }

  /** Takes the teams that it judges. */
  public void setTeams(String @Nullable [] teams) {
    this.teams = teams == null ? new TreeSet<>() : new TreeSet<>(List.of(teams));
  }

  /** The first month in force. */
  public String getValidFrom() {
    return validFrom;
  }

  /** Takes the first month in force. */
  public void setValidFrom(@Nullable String validFrom) {
    this.validFrom = validFrom == null ? "" : validFrom;
  }

  /** The weight left open on purpose. */
  public @Nullable BigDecimal getRemainder() {
    return remainder;
  }

  /** Takes the weight left open. */
  public void setRemainder(@Nullable BigDecimal remainder) {
    this.remainder = remainder;
  }

  /** The share of the weight that must be measured. */
  public @Nullable BigDecimal getMeasured() {
    return measured;
  }

  /** Takes the share that must be measured. */
  public void setMeasured(@Nullable BigDecimal measured) {
    this.measured = measured;
  }
}
