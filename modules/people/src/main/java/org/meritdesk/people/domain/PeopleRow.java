package org.meritdesk.people.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of a people file that reads well (导入行); null where the cell is empty or absent. */
public record PeopleRow(
    int line,
    String employeeNo,
    String name,
    @Nullable String latinName,
    @Nullable LocalDate hiredOn,
    @Nullable LocalDate leftOn,
    @Nullable String zone,
    @Nullable String team,
    @Nullable String post,
    @Nullable LocalDate assignedFrom,
    @Nullable String ladderStep) {}
