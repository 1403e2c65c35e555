package org.meritdesk.scoring.api;

import java.util.Map;

/**
 * Something to know about a scheme before it is used (检查结果); the prose lives in the bundles under
 * {@code finding.<code>}.
 *
 * @param severity whether it must be mended first
 * @param place path of the row, such as {@code lines[2].curve.rows[1]}
 * @param code stable name, such as {@code bands-gap}
 * @param arguments what the text speaks of
 */
public record Finding(Severity severity, String place, String code, Map<String, Object> arguments) {

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
