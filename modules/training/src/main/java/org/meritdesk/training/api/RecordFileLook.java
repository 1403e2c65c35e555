package org.meritdesk.training.api;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file of past records as it would be taken (导入预览).
 *
 * @param headings of the file, in its order
 * @param columns the heading that each field is read from
 * @param records what its lines say, as far as they can be read; line {@code i} of them stands in
 *     line {@code lines.get(i)} of the file
 * @param unknownCourses names of courses that nobody knows here
 * @param refusals what is wrong, by line of the file
 * @param fresh how many would be written
 */
public record RecordFileLook(
    List<String> headings,
    Map<RecordField, String> columns,
    List<PastRecord> records,
    List<Integer> lines,
    Set<String> unknownCourses,
    List<RecordRefusal> refusals,
    int fresh) {

  /** Copies. */
  public RecordFileLook {
    headings = List.copyOf(headings);
    columns = Map.copyOf(columns);
    records = List.copyOf(records);
    lines = List.copyOf(lines);
    unknownCourses = Set.copyOf(unknownCourses);
    refusals = List.copyOf(refusals);
  }
}
