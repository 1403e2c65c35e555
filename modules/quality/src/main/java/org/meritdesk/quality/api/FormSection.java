package org.meritdesk.quality.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A group of criteria (质检分组).
 *
 * @param code key within the form
 * @param names names by language tag
 * @param criteria what is looked at, in the order in which it is asked
 * @param floor what happens to a section that did too badly; null if nothing does
 */
public record FormSection(
    String code,
    Map<String, String> names,
    List<Criterion> criteria,
    @Nullable SectionFloor floor) {

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public FormSection {
    names = names == null ? Map.of() : Map.copyOf(names);
    criteria = criteria == null ? List.of() : List.copyOf(criteria);
  }
}
