package org.meritdesk.web.faces.quality;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.ScalePoint;

/** A point of a scale while it is shown or edited (评分点表单). */
public class PointFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private String code;
  private @Nullable BigDecimal points;
  private String wordingZh;
  private String wordingEn;
  private boolean fails;

  PointFields(ScalePoint point) {
    code = point.code();
    points = point.points();
    wordingZh = point.wording().getOrDefault("zh-CN", "");
    wordingEn = point.wording().getOrDefault("en", "");
    fails = point.fails();
  }

  /** A new point. */
  PointFields(String code, BigDecimal points) {
    this.code = code;
    this.points = points;
    wordingZh = "";
    wordingEn = "";
  }

  @SuppressWarnings("NullAway") // what is missing is found by the check
  ScalePoint point() {
    return new ScalePoint(code, points, Map.of("zh-CN", wordingZh, "en", wordingEn), fails);
  }

  /** Its key. */
  public String getCode() {
    return code;
  }

  /** Takes its key. */
  public void setCode(@Nullable String code) {
    this.code = code == null ? "" : code.strip();
  }

  /** What it earns. */
  public @Nullable BigDecimal getPoints() {
    return points;
  }

  /** Takes what it earns. */
  public void setPoints(@Nullable BigDecimal points) {
    this.points = points;
  }

  /** What must have been seen, in Chinese. */
  public String getWordingZh() {
    return wordingZh;
  }

  /** Takes what must have been seen, in Chinese. */
  public void setWordingZh(@Nullable String wordingZh) {
    this.wordingZh = wordingZh == null ? "" : wordingZh.strip();
  }

  /** What must have been seen, in English. */
  public String getWordingEn() {
    return wordingEn;
  }

  /** Takes what must have been seen, in English. */
  public void setWordingEn(@Nullable String wordingEn) {
    this.wordingEn = wordingEn == null ? "" : wordingEn.strip();
  }

  /** Whether it fails automatically. */
  public boolean isFails() {
    return fails;
  }

  /** Takes whether it fails automatically. */
  public void setFails(boolean fails) {
    this.fails = fails;
  }
}
