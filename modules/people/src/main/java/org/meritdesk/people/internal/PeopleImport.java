package org.meritdesk.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.ImportRefusal;
import org.meritdesk.people.api.ImportReport;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.PostView;
import org.meritdesk.people.api.Posts;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.people.domain.ImportPlan;
import org.meritdesk.people.domain.ImportStep;
import org.meritdesk.people.domain.PeopleFile;
import org.meritdesk.people.domain.PeopleRow;

/** Takes a people file (人员导入): plans it whole, then writes it whole, or nothing. */
@ApplicationScoped
class PeopleImport {

  private static final int MOST_BYTES = 5 * 1024 * 1024;
  private static final int MOST_REFUSALS = 500;

  private Jdbi jdbi;
  private Clock clock;
  private Teams teams;
  private Posts posts;
  private AgentChanges agents;
  private Moves moves;
  private Audit audit;

  @Inject
  PeopleImport(
      Jdbi jdbi,
      Clock clock,
      Teams teams,
      Posts posts,
      AgentChanges agents,
      Moves moves,
      Audit audit) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.teams = teams;
    this.posts = posts;
    this.agents = agents;
    this.moves = moves;
    this.audit = audit;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected PeopleImport() {}

  public ImportReport take(InputStream stream, Caller caller) {
    PeopleFile file = PeopleFile.of(bytes(stream));
    return jdbi.inTransaction(
        handle -> {
          handle.execute("lock table people.assignment in share row exclusive mode");
          ImportPlan plan = plan(handle, file.rows());
          file.rows().forEach(plan::add);
          List<ImportRefusal> refusals = new ArrayList<>(file.refusals());
          refusals.addAll(plan.refusals());
          if (!refusals.isEmpty()) {
            refusals.sort(Comparator.comparingInt(ImportRefusal::line));
            return new ImportReport(
                file.lines(),
                false,
                0,
                0,
                0,
                0,
                refusals.subList(0, Math.min(MOST_REFUSALS, refusals.size())));
          }
          return write(handle, file.lines(), plan.steps(), caller);
        });
  }

  private ImportPlan plan(Handle handle, List<PeopleRow> rows) {
    Map<String, AgentView> known =
        AgentRows.byNumbers(
                handle, rows.stream().map(PeopleRow::employeeNo).toList(), LocalDate.now(clock))
            .stream()
            .collect(Collectors.toMap(AgentView::employeeNo, agent -> agent));
    Map<Long, List<Assignment>> assignments =
        AssignmentBook.all(handle).stream().collect(Collectors.groupingBy(Assignment::agentId));
    Map<String, String> postCodes = new HashMap<>();
    for (PostView post : posts.all()) {
      if (post.active()) {
        postCodes.put(post.nameZh(), post.code());
        postCodes.put(post.code(), post.code());
      }
    }
    return new ImportPlan(
        known,
        assignments,
        teams.all().stream().collect(Collectors.toMap(TeamView::code, team -> team)),
        postCodes);
  }

  private ImportReport write(Handle handle, int lines, List<ImportStep> steps, Caller caller) {
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int assigned = 0;
    for (ImportStep step : steps) {
      Long known = step.draft().id();
      long id;
      if (known == null) {
        id = agents.create(handle, step.draft(), caller).id();
        created++;
      } else {
        id = known;
        if (step.changed()) {
          agents.change(handle, id, step.draft(), caller);
        }
        boolean touched = step.changed() || step.move() != null || step.leaves() != null;
        updated += touched ? 1 : 0;
        unchanged += touched ? 0 : 1;
      }
      ImportStep.Move move = step.move();
      if (move != null) {
        moves.assign(handle, id, move.teamId(), move.postCode(), move.from(), caller);
        assigned++;
      }
      if (step.leaves() != null) {
        agents.leave(handle, id, step.leaves(), caller);
      }
    }
    audit.record(
        caller,
        "people.imported",
        "people",
        "file",
        null,
        Map.of("lines", lines, "created", created, "updated", updated, "assigned", assigned));
    return new ImportReport(lines, true, created, updated, unchanged, assigned, List.of());
  }

  private static byte[] bytes(InputStream stream) {
    try {
      byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw PeopleProblem.IMPORT_TOO_LARGE.problem("limit", "5 MB");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
