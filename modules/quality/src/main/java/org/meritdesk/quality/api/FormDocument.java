package org.meritdesk.quality.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an inspection looks at and how it is scored (质检表), as data. The score is the share, in
 * percent, of the weighted points that could be earned.
 *
 * @param code stable key of the form, such as {@code phone}
 * @param names names by language tag, {@code zh-CN} and {@code en}
 * @param validFrom first day on which it may be in force
 * @param passMark score from which an inspection is passed, in percent, included
 * @param sections groups of criteria, in the order in which they are asked
 * @param source where the form comes from
 * @param notes text codes of what a person has to decide or to know before using it
 */
public record FormDocument(
    String code,
    Map<String, String> names,
    LocalDate validFrom,
    BigDecimal passMark,
    List<FormSection> sections,
    String source,
    List<String> notes) {

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public FormDocument {
    names = names == null ? Map.of() : Map.copyOf(names);
    sections = sections == null ? List.of() : List.copyOf(sections);
    source = source == null ? "" : source;
    notes = notes == null ? List.of() : List.copyOf(notes);
  }

  /** The same document under another key. */
  public FormDocument withCode(String key) {
    return new FormDocument(key, names, validFrom, passMark, sections, source, notes);
  }

  /** All criteria, in the order in which they are asked. */
  public Stream<Criterion> criteria() {
    return sections.stream().flatMap(section -> section.criteria().stream());
  }
}
