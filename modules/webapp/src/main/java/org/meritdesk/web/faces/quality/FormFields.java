package org.meritdesk.web.faces.quality;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.FormDocument;

/** A form's document while it is shown or edited (质检表表单). */
public class FormFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private String code = "";
  private String nameZh = "";
  private String nameEn = "";
  private String validFrom = "";
  private @Nullable BigDecimal passMark;
  private String source = "";
  private List<String> notes = List.of();
  private final List<SectionFields> sections = new ArrayList<>();

  void show(FormDocument document) {
    code = document.code();
    nameZh = document.names().getOrDefault("zh-CN", "");
    nameEn = document.names().getOrDefault("en", "");
    validFrom = String.valueOf(document.validFrom());
    passMark = document.passMark();
    source = document.source();
    notes = document.notes();
    sections.clear();
    document.sections().forEach(each -> sections.add(new SectionFields(each)));
  }

  @SuppressWarnings("NullAway") // what is missing is found by the check
  FormDocument document() {
    return new FormDocument(
        code,
        Map.of("zh-CN", nameZh, "en", nameEn),
        day(),
        passMark,
        sections.stream().map(SectionFields::section).toList(),
        source,
        notes);
  }

  private @Nullable LocalDate day() {
    try {
      return LocalDate.parse(validFrom);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Adds a section and says where it stands. */
  int addSection() {
    sections.add(
        new SectionFields(
            Rows.free(
                "section-",
                key -> sections.stream().anyMatch(each -> each.getCode().equals(key)))));
    return sections.size() - 1;
  }

  /** Adds a criterion to a section and says where it stands. */
  int addCriterion(int section) {
    List<CriterionFields> criteria = sections.get(section).getCriteria();
    criteria.add(
        new CriterionFields(
            Rows.free(
                "criterion-", key -> criteria().anyMatch(each -> each.getCode().equals(key)))));
    return criteria.size() - 1;
  }

  Stream<CriterionFields> criteria() {
    return sections.stream().flatMap(each -> each.getCriteria().stream());
  }

  /** How many criteria there are. */
  public long getCount() {
    return criteria().count();
  }

  /** The sections. */
  public List<SectionFields> getSections() {
    return sections;
  }

  /** Where the form comes from. */
  public String getSource() {
    return source;
  }

  /** The key of the form. */
  public String getCode() {
    return code;
  }

  /** Takes the key of the form. */
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

  /** The first day in force. */
  public String getValidFrom() {
    return validFrom;
  }

  /** Takes the first day in force. */
  public void setValidFrom(@Nullable String validFrom) {
    this.validFrom = validFrom == null ? "" : validFrom.strip();
  }

  /** The score that passes. */
  public @Nullable BigDecimal getPassMark() {
    return passMark;
  }

  /** Takes the score that passes. */
  public void setPassMark(@Nullable BigDecimal passMark) {
    this.passMark = passMark;
  }
}
