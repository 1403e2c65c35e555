package org.meritdesk.quality.api;

import java.util.Map;

/**
 * Something to know about a form or about answers before they are used (检查结果): a name and
 * arguments, no prose.
 *
 * @param severity whether it must be mended first
 * @param place path of the row, such as {@code sections[1].criteria[0].points[2]}; of answers
 *     {@code answers.<criterion>}
 * @param code stable name, such as {@code wording-missing}
 * @param arguments what a text about it speaks of
 */
public record FormFinding(
    Severity severity, String place, String code, Map<String, Object> arguments) {

  /** How bad it is (严重程度). */
  public enum Severity {
    /** The document is refused. */
    ERROR,
    /** The document may be used; a person should look. */
    WARNING
  }

  /** Whether the document is refused because of it. */
  public boolean refuses() {
    return severity == Severity.ERROR;
  }
}
