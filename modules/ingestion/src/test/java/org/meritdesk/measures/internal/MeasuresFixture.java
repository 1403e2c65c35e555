package org.meritdesk.measures.internal;

import java.lang.reflect.Constructor;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.internal.facts.StoredFacts;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Assignments;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Teams;
import org.meritdesk.people.internal.WorkforceList;

/** The beans of measures over the tables of intake and people, without a container. */
final class MeasuresFixture {

  final StoredCells cells;
  final CellMeasurements measurements;
  final ExclusionBook exclusions;
  final TeamMoves teamMoves;

  MeasuresFixture(Jdbi jdbi) {
    Clock clock = Clock.fixed(Instant.parse("2026-03-31T00:00:00Z"), ZoneOffset.UTC);
    Audit audit = bean(Audit.class, "AuditTrail", jdbi, clock);
    Teams teams = bean(Teams.class, "TeamRegister", jdbi, audit);
    Object moves = bean(Object.class, "Moves", audit);
    Assignments assignments = bean(Assignments.class, "AssignmentBook", jdbi, moves);
    Rosters rosters = new Rosters(new WorkforceList(jdbi), assignments);
    Facts facts = new Facts(List.of(new StoredFacts(jdbi, teams)));
    FactReading reading = new FactReading(jdbi, facts, rosters);
    teamMoves = new TeamMoves(jdbi, assignments);
    cells = new StoredCells(jdbi, facts, new Folding(jdbi, facts, rosters), teamMoves);
    measurements = new CellMeasurements(jdbi, reading);
    Agents agents = bean(Agents.class, "AgentDirectory", jdbi, clock, null, null);
    exclusions = new ExclusionBook(jdbi, reading, new ExclusionRights(agents), audit, clock);
  }

  /** People keeps its beans to itself, as it should; the container reaches them like this too. */
  private static <T> T bean(Class<T> type, String name, @Nullable Object... arguments) {
    try {
      Class<?> found = Class.forName("org.meritdesk.people.internal." + name);
      for (Constructor<?> constructor : found.getDeclaredConstructors()) {
        if (constructor.getParameterCount() == arguments.length) {
          constructor.setAccessible(true);
          return type.cast(constructor.newInstance(arguments));
        }
      }
      throw new IllegalStateException(name + new ArrayList<>(Arrays.asList(arguments)));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
