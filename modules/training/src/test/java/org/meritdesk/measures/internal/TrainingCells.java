package org.meritdesk.measures.internal;

import java.lang.reflect.Constructor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Cells;
import org.meritdesk.measures.api.Contribution;
import org.meritdesk.measures.api.ContributionQuery;
import org.meritdesk.measures.api.Exclusions;
import org.meritdesk.measures.api.FactSource;
import org.meritdesk.measures.api.Hypotheses;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Assignments;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Invariant;
import org.meritdesk.people.internal.WorkforceList;

/** The beans of measures over one source of facts, without a container. */
public final class TrainingCells {

  /** Keeps the cells. */
  public final Cells cells;

  /** Takes records out. */
  public final Exclusions exclusions;

  /** Compares cells with facts. */
  public final Invariant invariant;

  /** Who works where. */
  public final Assignments assignments;

  /** Measures with other facts. */
  public final Hypotheses hypotheses;

  /** Who sees whom. */
  public final Agents agents;

  private final CellMeasurements measurements;

  /** Of one source. */
  public TrainingCells(Jdbi jdbi, Clock clock, FactSource source) {
    Audit audit = bean(Audit.class, "AuditTrail", jdbi, clock);
    Object moves = bean(Object.class, "Moves", audit);
    assignments = bean(Assignments.class, "AssignmentBook", jdbi, moves);
    Rosters rosters = new Rosters(new WorkforceList(jdbi), assignments);
    Facts facts = new Facts(List.of(source));
    FactReading reading = new FactReading(jdbi, facts, rosters);
    StoredCells stored =
        new StoredCells(
            jdbi, facts, new Folding(jdbi, facts, rosters), new TeamMoves(jdbi, assignments));
    agents = bean(Agents.class, "AgentDirectory", jdbi, clock, null, null);
    cells = stored;
    measurements = new CellMeasurements(jdbi, reading);
    exclusions = new ExclusionBook(jdbi, reading, new ExclusionRights(agents), audit, clock);
    hypotheses = new FactHypotheses(reading);
    invariant = new CellsInvariant(stored);
  }

  /** A measure of a subject, after all marks are worked off. */
  public Measurement of(Subject subject, LocalDate from, LocalDate to, Measure measure) {
    while (cells.work(50) > 0) {}
    Map<Measure, Measurement> found = measurements.of(subject, from, to, Set.of(measure));
    return found.get(measure);
  }

  /** What is behind a measure of a subject, the worst first. */
  public List<Contribution> behind(Subject subject, LocalDate from, LocalDate to, Measure measure) {
    return measurements.contributions(subject, from, to, measure, ContributionQuery.WORST);
  }

  /** People keeps its beans to itself, as it should; the container reaches them like this too. */
  private static <T> T bean(Class<T> type, String name, @Nullable Object... arguments) {
    try {
      for (Constructor<?> constructor :
          Class.forName("org.meritdesk.people.internal." + name).getDeclaredConstructors()) {
        if (constructor.getParameterCount() == arguments.length) {
          constructor.setAccessible(true);
          return type.cast(constructor.newInstance(arguments));
        }
      }
      throw new IllegalStateException(name);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
