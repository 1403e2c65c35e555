package org.meritdesk.training.api;

import java.util.List;

/**
 * A department that teams serve (服务部门).
 *
 * @param id 0 for a new one
 * @param people who is asked, by name
 * @param active whether it is still asked
 */
public record ServedDepartment(
    long id, String nameZh, String nameEn, List<String> people, boolean active) {

  /** Cleans what was typed. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public ServedDepartment {
    nameZh = nameZh == null ? "" : nameZh.strip();
    nameEn = nameEn == null ? "" : nameEn.strip();
    people =
        people == null
            ? List.of()
            : people.stream().map(String::strip).filter(e -> !e.isEmpty()).distinct().toList();
  }
}
