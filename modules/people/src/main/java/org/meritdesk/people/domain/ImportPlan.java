package org.meritdesk.people.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentDraft;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.ImportRefusal;
import org.meritdesk.people.api.TeamView;

/**
 * Lays a people file beside what is known (导入计划), so that everything that could be refused is
 * refused before anything is written. An empty cell keeps what is known.
 */
public final class ImportPlan {

  private final Map<String, AgentView> agents;
  private final Map<Long, List<Assignment>> assignments;
  private final Map<String, TeamView> teams;
  private final Map<String, String> posts;
  private final List<ImportStep> steps = new ArrayList<>();
  private final List<ImportRefusal> refusals = new ArrayList<>();

  /**
   * What is known.
   *
   * @param agents by employee number
   * @param assignments by agent
   * @param teams by code
   * @param posts the code by code and by Chinese name
   */
  public ImportPlan(
      Map<String, AgentView> agents,
      Map<Long, List<Assignment>> assignments,
      Map<String, TeamView> teams,
      Map<String, String> posts) {
    this.agents = agents;
    this.assignments = assignments;
    this.teams = teams;
    this.posts = posts;
  }

  /** The steps in the order of the lines. */
  public List<ImportStep> steps() {
    return List.copyOf(steps);
  }

  /** What cannot be done. */
  public List<ImportRefusal> refusals() {
    return List.copyOf(refusals);
  }

  /** Takes one row. */
  public void add(PeopleRow row) {
    AgentView known = agents.get(row.employeeNo());
    TeamView team = row.team() == null ? null : teams.get(row.team());
    String post = row.post() == null ? null : posts.get(row.post());
    if (row.team() != null && team == null) {
      refuse(row, "unknown-team", PeopleColumn.TEAM, row.team());
    }
    if (row.post() != null && post == null) {
      refuse(row, "unknown-post", PeopleColumn.POST, row.post());
    }
    LocalDate hired =
        row.hiredOn() != null ? row.hiredOn() : known == null ? null : known.hiredOn();
    String zone = zone(row, known, team);
    if (hired == null) {
      refuse(row, "required", PeopleColumn.HIRED_ON, "");
    }
    if (zone == null) {
      refuse(row, "required", PeopleColumn.ZONE, "");
    }
    if (hired == null || zone == null) {
      return;
    }
    checkEmployment(row, known, hired);
    ImportStep.Move move =
        team == null || post == null ? null : move(row, known, team.id(), post, hired);
    AgentDraft draft = draft(row, known, hired, zone);
    LocalDate leaves = known != null && known.leftOn() != null ? null : row.leftOn();
    steps.add(new ImportStep(draft, known == null || differs(draft, known), move, leaves));
  }

  private static @Nullable String zone(
      PeopleRow row, @Nullable AgentView known, @Nullable TeamView team) {
    if (row.zone() != null) {
      return row.zone();
    }
    if (known != null) {
      return known.zone();
    }
    return team == null ? null : team.zone();
  }

  private void checkEmployment(PeopleRow row, @Nullable AgentView known, LocalDate hired) {
    LocalDate left = row.leftOn();
    if (left != null && left.isBefore(hired)) {
      refuse(row, "left-before-hired", PeopleColumn.LEFT_ON, left.toString());
    }
    if (known == null) {
      return;
    }
    LocalDate knownLeft = known.leftOn();
    if (left != null && knownLeft != null && !left.equals(knownLeft)) {
      refuse(row, "left-already", PeopleColumn.LEFT_ON, left.toString());
    }
    boolean assignedBefore = known(known).stream().anyMatch(a -> a.from().isBefore(hired));
    if (assignedBefore || (knownLeft != null && knownLeft.isBefore(hired))) {
      refuse(row, "hired-after-assigned", PeopleColumn.HIRED_ON, hired.toString());
    }
  }

  private ImportStep.@Nullable Move move(
      PeopleRow row, @Nullable AgentView known, long teamId, String post, LocalDate hired) {
    LocalDate given = row.assignedFrom();
    List<Assignment> existing = known == null ? List.of() : known(known);
    boolean there =
        existing.stream()
            .filter(a -> given == null ? a.toExclusive() == null : a.from().equals(given))
            .anyMatch(a -> a.teamId() == teamId && a.postCode().equals(post));
    if (there) {
      return null;
    }
    if (given == null && !existing.isEmpty()) {
      refuse(row, "required", PeopleColumn.ASSIGNED_FROM, "");
      return null;
    }
    LocalDate from = given == null ? hired : given;
    LocalDate left = row.leftOn() != null ? row.leftOn() : known == null ? null : known.leftOn();
    if (from.isBefore(hired) || (left != null && !from.isBefore(left))) {
      refuse(row, "not-employed", PeopleColumn.ASSIGNED_FROM, from.toString());
    } else if (Placement.of(existing, from).isEmpty()) {
      refuse(row, "assignment-overlap", PeopleColumn.ASSIGNED_FROM, from.toString());
    }
    return new ImportStep.Move(teamId, post, from);
  }

  private static AgentDraft draft(
      PeopleRow row, @Nullable AgentView known, LocalDate hired, String zone) {
    return new AgentDraft(
        known == null ? null : known.id(),
        known == null ? null : known.version(),
        row.employeeNo(),
        row.name(),
        row.latinName() == null && known != null ? known.latinName() : row.latinName(),
        hired,
        zone,
        known == null ? 0 : known.shiftCutoffMinutes(),
        row.ladderStep());
  }

  private static boolean differs(AgentDraft draft, AgentView known) {
    return !draft.name().equals(known.name())
        || !Objects.equals(draft.latinName(), known.latinName())
        || !draft.hiredOn().equals(known.hiredOn())
        || !draft.zone().equals(known.zone())
        || (draft.ladderStep() != null && !draft.ladderStep().equals(known.ladderStep()));
  }

  private List<Assignment> known(AgentView agent) {
    return assignments.getOrDefault(agent.id(), List.of());
  }

  private void refuse(PeopleRow row, String code, PeopleColumn column, String value) {
    refusals.add(new ImportRefusal(row.line(), code, column.heading(), value));
  }
}
