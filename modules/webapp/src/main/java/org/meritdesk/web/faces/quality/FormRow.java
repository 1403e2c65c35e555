package org.meritdesk.web.faces.quality;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormFinding;
import org.meritdesk.quality.api.FormSection;
import org.meritdesk.web.Texts;
import org.meritdesk.web.faces.Words;

/**
 * A finding in words, with the row it speaks of (检查结果行).
 *
 * @param row where it is, in words; empty for the form as a whole
 * @param section of the row, below 0 for none
 * @param criterion of the row, below 0 for none
 */
public record FormRow(String text, String row, boolean refuses, int section, int criterion) {

  private static final Pattern PLACE =
      Pattern.compile(
          "sections\\[(\\d+)](?:\\.criteria\\[(\\d+)])?(?:\\.points\\[(\\d+)])?(?:\\.(\\w+))?");

  static FormRow of(FormFinding finding, FormDocument form, Words words) {
    Map<String, Object> arguments = new java.util.HashMap<>(finding.arguments());
    arguments.computeIfPresent(
        "text",
        (name, text) -> {
          String note = Texts.namedIfAny(words.locale(), "note." + text, Map.of());
          return note == null ? text : note;
        });
    String text = Texts.named(words.locale(), "form-finding." + finding.code(), arguments);
    Matcher place = PLACE.matcher(finding.place());
    if (!place.matches()) {
      return new FormRow(text, "", finding.refuses(), -1, -1);
    }
    int section = Integer.parseInt(place.group(1));
    int criterion = place.group(2) == null ? -1 : Integer.parseInt(place.group(2));
    StringBuilder row = new StringBuilder();
    FormSection group = form.sections().get(section);
    row.append(words.of("form.row.section", section + 1, name(group.names(), group.code(), words)));
    if (criterion >= 0) {
      Criterion item = group.criteria().get(criterion);
      row.append(" · ");
      row.append(
          words.of("form.row.criterion", criterion + 1, name(item.names(), item.code(), words)));
    }
    if (place.group(3) != null) {
      row.append(" · ");
      row.append(words.of("form.row.point", Integer.parseInt(place.group(3)) + 1));
    }
    if (place.group(4) != null) {
      row.append(" · ").append(words.of("form.row." + place.group(4)));
    }
    return new FormRow(text, row.toString(), finding.refuses(), section, criterion);
  }

  private static String name(Map<String, String> names, String code, Words words) {
    String wanted = "zh".equals(words.locale().getLanguage()) ? "zh-CN" : "en";
    String name = names.getOrDefault(wanted, "");
    return name.isBlank() ? code : name;
  }
}
