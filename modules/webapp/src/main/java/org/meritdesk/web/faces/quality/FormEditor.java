package org.meritdesk.web.faces.quality;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which row of a form is being edited, and what can be done with rows (质检表编辑). */
public class FormEditor implements Serializable {

  private static final long serialVersionUID = 1L;

  private final FormFields fields;
  private int section;
  private int criterion = -1;

  FormEditor(FormFields fields) {
    this.fields = fields;
  }

  /** Shows a row: a criterion, or the section itself below 0. */
  public void choose(int chosenSection, int chosenCriterion) {
    int last = fields.getSections().size() - 1;
    section = Math.max(0, Math.min(chosenSection, last));
    criterion =
        last < 0
            ? -1
            : Math.min(chosenCriterion, fields.getSections().get(section).getCriteria().size() - 1);
  }

  /** Whether this row is shown. */
  public boolean chosen(int ofSection, int ofCriterion) {
    return section == ofSection && criterion == ofCriterion;
  }

  /** Adds a section at the end. */
  public void addSection() {
    choose(fields.addSection(), -1);
  }

  /** Adds a criterion to a section. */
  public void addCriterion(int toSection) {
    choose(toSection, fields.addCriterion(toSection));
  }

  /** Moves the row shown up. */
  public void up() {
    if (criterion >= 0) {
      Rows.up(fields.getSections().get(section).getCriteria(), criterion);
      choose(section, Math.max(0, criterion - 1));
    } else {
      Rows.up(fields.getSections(), section);
      choose(section - 1, -1);
    }
  }

  /** Moves the row shown down. */
  public void down() {
    if (criterion >= 0) {
      Rows.up(fields.getSections().get(section).getCriteria(), criterion + 1);
      choose(section, criterion + 1);
    } else {
      Rows.up(fields.getSections(), section + 1);
      choose(section + 1, -1);
    }
  }

  /** Takes the row shown out. */
  public void remove() {
    if (fields.getSections().isEmpty()) {
      return;
    }
    if (criterion >= 0) {
      fields.getSections().get(section).getCriteria().remove(criterion);
      choose(section, criterion - 1);
    } else {
      fields.getSections().remove(section);
      choose(section - 1, -1);
    }
  }

  /** The section shown, or that of the criterion shown. */
  public @Nullable SectionFields getSection() {
    return fields.getSections().isEmpty() ? null : fields.getSections().get(section);
  }

  /** The criterion shown, if it is one. */
  public @Nullable CriterionFields getCriterion() {
    SectionFields shown = getSection();
    return shown == null || criterion < 0 || criterion >= shown.getCriteria().size()
        ? null
        : shown.getCriteria().get(criterion);
  }

  /** The criteria that are asked before the one shown. */
  public List<CriterionFields> getEarlier() {
    List<CriterionFields> earlier = new ArrayList<>();
    CriterionFields shown = getCriterion();
    for (CriterionFields each : fields.criteria().toList()) {
      if (each == shown) {
        break;
      }
      earlier.add(each);
    }
    return earlier;
  }

  /** The points of the criterion that leads to the one shown. */
  public List<PointFields> getLeadingPoints() {
    CriterionFields shown = getCriterion();
    Optional<CriterionFields> leading =
        shown == null
            ? Optional.empty()
            : fields.criteria().filter(e -> e.getCode().equals(shown.getAskedAfter())).findFirst();
    return leading.map(CriterionFields::getPoints).orElse(List.of());
  }
}
