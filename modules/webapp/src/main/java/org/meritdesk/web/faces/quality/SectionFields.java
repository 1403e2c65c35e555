package org.meritdesk.web.faces.quality;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.FormSection;
import org.meritdesk.quality.api.SectionFloor;

/** A section while it is shown or edited (质检分组表单). */
public class SectionFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private String code;
  private String nameZh;
  private String nameEn;
  private @Nullable BigDecimal floor;
  private final FailFields fail;
  private final List<CriterionFields> criteria = new ArrayList<>();

  SectionFields(FormSection section) {
    code = section.code();
    nameZh = section.names().getOrDefault("zh-CN", "");
    nameEn = section.names().getOrDefault("en", "");
    SectionFloor edge = section.floor();
    floor = edge == null ? null : edge.below();
    fail = new FailFields(edge == null ? null : edge.effect());
    section.criteria().forEach(each -> criteria.add(new CriterionFields(each)));
  }

  /** A new section. */
  SectionFields(String code) {
    this.code = code;
    nameZh = "";
    nameEn = "";
    fail = new FailFields(null);
  }

  @SuppressWarnings("NullAway") // what is missing is found by the check
  FormSection section() {
    return new FormSection(
        code,
        Map.of("zh-CN", nameZh, "en", nameEn),
        criteria.stream().map(CriterionFields::criterion).toList(),
        floor == null ? null : new SectionFloor(floor, fail.effect()));
  }

  /** What is looked at. */
  public List<CriterionFields> getCriteria() {
    return criteria;
  }

  /** What falling below the floor does. */
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

  /** The percent below which it fails; null for never. */
  public @Nullable BigDecimal getFloor() {
    return floor;
  }

  /** Takes the percent below which it fails. */
  public void setFloor(@Nullable BigDecimal floor) {
    this.floor = floor;
  }
}
