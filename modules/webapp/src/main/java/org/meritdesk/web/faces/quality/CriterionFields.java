package org.meritdesk.web.faces.quality;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.Aspect;
import org.meritdesk.quality.api.CommentRule;
import org.meritdesk.quality.api.Condition;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.NotApplicablePolicy;

/** A criterion while it is shown or edited (质检项表单). */
public class CriterionFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private String code;
  private String nameZh;
  private String nameEn;
  private @Nullable BigDecimal weight;
  private NotApplicablePolicy notApplicable;
  private CommentRule comment;
  private String aspect;
  private String askedAfter;
  private String[] askedPoints;
  private final FailFields fail;
  private final List<PointFields> points = new ArrayList<>();

  CriterionFields(Criterion criterion) {
    code = criterion.code();
    nameZh = criterion.names().getOrDefault("zh-CN", "");
    nameEn = criterion.names().getOrDefault("en", "");
    weight = criterion.weight();
    notApplicable = criterion.notApplicable();
    comment = criterion.comment();
    Aspect about = criterion.aspect();
    aspect = about == null ? "" : about.name();
    Condition condition = criterion.askedIf();
    askedAfter = condition == null ? "" : condition.criterion();
    askedPoints = condition == null ? new String[0] : condition.points().toArray(new String[0]);
    fail = new FailFields(criterion.fail());
    criterion.points().forEach(each -> points.add(new PointFields(each)));
  }

  /** A new criterion: met or missed. */
  CriterionFields(String code) {
    this.code = code;
    nameZh = "";
    nameEn = "";
    weight = BigDecimal.TEN;
    notApplicable = NotApplicablePolicy.REDISTRIBUTE;
    comment = CommentRule.BELOW_FULL;
    aspect = "";
    askedAfter = "";
    askedPoints = new String[0];
    fail = new FailFields(null);
    points.add(new PointFields("met", BigDecimal.ONE));
    points.add(new PointFields("missed", BigDecimal.ZERO));
  }

  @SuppressWarnings("NullAway") // what is missing is found by the check
  Criterion criterion() {
    return new Criterion(
        code,
        Map.of("zh-CN", nameZh, "en", nameEn),
        weight,
        points.stream().map(PointFields::point).toList(),
        notApplicable,
        fail.effect(),
        askedAfter.isBlank() ? null : new Condition(askedAfter, List.of(askedPoints)),
        comment,
        aspect.isBlank() ? null : Aspect.valueOf(aspect));
  }

  /** Adds a point to the scale. */
  public void addPoint() {
    points.add(new PointFields("p" + (points.size() + 1), BigDecimal.ZERO));
  }

  /** Takes a point out. */
  public void remove(PointFields point) {
    points.remove(point);
  }

  /** Moves a point up. */
  public void up(PointFields point) {
    Rows.up(points, points.indexOf(point));
  }

  /** The scale. */
  public List<PointFields> getPoints() {
    return points;
  }

  /** What its fail does. */
  public FailFields getFail() {
    return fail;
  }

  /** Its key. */
  public String getCode() {
    return code;
  }

  /** Takes its key. */
  public void setCode(@Nullable String code) {
    this.code = code == null ? "" : code.strip();
  }

  /** The Chinese question. */
  public String getNameZh() {
    return nameZh;
  }

  /** Takes the Chinese question. */
  public void setNameZh(@Nullable String nameZh) {
    this.nameZh = nameZh == null ? "" : nameZh.strip();
  }

  /** The English question. */
  public String getNameEn() {
    return nameEn;
  }

  /** Takes the English question. */
  public void setNameEn(@Nullable String nameEn) {
    this.nameEn = nameEn == null ? "" : nameEn.strip();
  }

  /** What one point counts. */
  public @Nullable BigDecimal getWeight() {
    return weight;
  }

  /** Takes what one point counts. */
  public void setWeight(@Nullable BigDecimal weight) {
    this.weight = weight;
  }

  /** What N/A does. */
  public NotApplicablePolicy getNotApplicable() {
    return notApplicable;
  }

  /** Takes what N/A does. */
  public void setNotApplicable(NotApplicablePolicy notApplicable) {
    this.notApplicable = notApplicable;
  }

  /** When a comment is needed. */
  public CommentRule getComment() {
    return comment;
  }

  /** Takes when a comment is needed. */
  public void setComment(CommentRule comment) {
    this.comment = comment;
  }

  /** What it speaks about; empty for nothing of these. */
  public String getAspect() {
    return aspect;
  }

  /** Takes what it speaks about. */
  public void setAspect(@Nullable String aspect) {
    this.aspect = aspect == null ? "" : aspect;
  }

  /** The criterion that leads to it; empty if it is always asked. */
  public String getAskedAfter() {
    return askedAfter;
  }

  /** Takes the criterion that leads to it. */
  public void setAskedAfter(@Nullable String askedAfter) {
    this.askedAfter = askedAfter == null ? "" : askedAfter;
  }

  /** The points that lead to it. */
  public String[] getAskedPoints() {
    return askedPoints.clone();
  }

  /** Takes the points that lead to it. */
  public void setAskedPoints(String @Nullable [] askedPoints) {
    this.askedPoints = askedPoints == null ? new String[0] : askedPoints.clone();
  }
}
