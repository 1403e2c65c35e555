package org.meritdesk.scoring.api;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * How the service of a group of agents is judged (考核方案), as data.
 *
 * @param code stable key of the scheme, such as {@code phone-desk}
 * @param names names by language tag, {@code zh-CN} and {@code en}
 * @param scope whom it judges
 * @param validFrom first month in which it may be in force
 * @param lines what is looked at; weights and the declared remainder add to 100
 * @param declaredRemainder weight that is left open on purpose; it counts for nobody, the lines are
 *     scaled up to 100
 * @param minimumMeasuredWeight share of the lines' weight, in percent, that must have been
 *     measured; below it there is no score
 * @param gates conditions that cap the grade or veto the month
 * @param grades grades from the best down, the last without an edge
 * @param source where the figures come from
 * @param notes what a person has to decide or to know before using it
 */
public record SchemeDocument(
    String code,
    Map<String, String> names,
    SchemeScope scope,
    YearMonth validFrom,
    List<SchemeLine> lines,
    BigDecimal declaredRemainder,
    BigDecimal minimumMeasuredWeight,
    List<Gate> gates,
    List<GradeBand> grades,
    String source,
    List<String> notes) {

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public SchemeDocument {
    names = names == null ? Map.of() : Map.copyOf(names);
    scope = scope == null ? SchemeScope.everybody() : scope;
    lines = lines == null ? List.of() : List.copyOf(lines);
    declaredRemainder = declaredRemainder == null ? BigDecimal.ZERO : declaredRemainder;
    minimumMeasuredWeight =
        minimumMeasuredWeight == null ? new BigDecimal("50") : minimumMeasuredWeight;
    gates = gates == null ? List.of() : List.copyOf(gates);
    grades = grades == null ? GradeBand.usual() : List.copyOf(grades);
    source = source == null ? "" : source;
    notes = notes == null ? List.of() : List.copyOf(notes);
  }
}
