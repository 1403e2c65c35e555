package org.meritdesk.training.api;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody with a link is asked (协作评分问卷).
 *
 * @param teams who is rated, without figures
 */
public record CooperationSheet(
    String title,
    String departmentZh,
    String departmentEn,
    String person,
    LocalDate from,
    LocalDate to,
    LocalDate due,
    List<RatedTeam> teams) {

  /** Fixes the list. */
  public CooperationSheet {
    teams = List.copyOf(teams);
  }
}
