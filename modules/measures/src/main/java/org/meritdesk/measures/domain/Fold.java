package org.meritdesk.measures.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.ExclusionCause;
import org.meritdesk.measures.api.SubjectKind;

/**
 * Sums contributions into cells (单元折叠). The result depends on the facts only, not on their order:
 * sums, sorted lists, and unions of time.
 */
public final class Fold implements ContributionSink {

  private static final int WHOLE_DAY = -1;

  private final Wanted wanted;
  private final Roster roster;
  private final Map<Address, Tally> tallies = new HashMap<>();
  private final Map<Day, Presence> presences = new HashMap<>();

  /** Which subjects and days are asked for. */
  @FunctionalInterface
  public interface Wanted {
    /** Whether this one is. */
    boolean test(SubjectKind kind, long id, long day);
  }

  private record Address(SubjectKind kind, long id, long day, int hour) {}

  private record Day(long agentId, long day) {}

  private record Presence(Intervals handling, Intervals available) {}

  /** For the cells that are wanted. */
  public Fold(Wanted wanted, Roster roster) {
    this.wanted = wanted;
    this.roster = roster;
  }

  @Override
  public void add(
      Basis basis,
      SubjectKind kind,
      long subjectId,
      long day,
      int hour,
      long recordId,
      long at,
      long numerator,
      long denominator,
      @Nullable ExclusionCause cause) {
    if (!wanted.test(kind, subjectId, day)) {
      return;
    }
    note(at(kind, subjectId, day, WHOLE_DAY), basis, numerator, denominator, cause);
    if (hour >= 0 && kind != SubjectKind.AGENT && basis.family().hourly()) {
      note(at(kind, subjectId, day, hour), basis, numerator, denominator, cause);
    }
  }

  @Override
  public void presence(
      long agentId, long day, long recordId, long from, long to, boolean handling) {
    if (wanted.test(SubjectKind.AGENT, agentId, day)
        || wanted.test(SubjectKind.TEAM, roster.teamOf(agentId, day), day)) {
      Presence presence =
          presences.computeIfAbsent(
              new Day(agentId, day), key -> new Presence(new Intervals(), new Intervals()));
      (handling ? presence.handling() : presence.available()).add(from, to);
    }
  }

  /** The cells, in no particular order. */
  public List<CellRow> rows() {
    presences.forEach(this::occupancy);
    presences.clear();
    List<CellRow> rows = new ArrayList<>();
    tallies.forEach(
        (address, tally) -> {
          for (Family family : tally.families()) {
            rows.add(
                new CellRow(
                    address.kind(),
                    address.id(),
                    address.day(),
                    address.hour(),
                    family,
                    tally.totals(family),
                    tally.lists(family)));
          }
        });
    return rows;
  }

  /** Without any time ready for contacts there is no telling how busy the day was. */
  private void occupancy(Day day, Presence presence) {
    if (presence.available().isEmpty()) {
      return;
    }
    long handling = presence.handling().length();
    Intervals both = new Intervals();
    both.addAll(presence.handling());
    both.addAll(presence.available());
    long all = both.length();
    occupy(SubjectKind.AGENT, day.agentId(), day.day(), handling, all);
    occupy(SubjectKind.TEAM, roster.teamOf(day.agentId(), day.day()), day.day(), handling, all);
  }

  private void occupy(SubjectKind kind, long id, long day, long handling, long all) {
    if (id != 0 && wanted.test(kind, id, day)) {
      at(kind, id, day, WHOLE_DAY).add(Basis.OCCUPANCY, handling, all);
    }
  }

  private Tally at(SubjectKind kind, long id, long day, int hour) {
    return tallies.computeIfAbsent(new Address(kind, id, day, hour), key -> new Tally());
  }

  private static void note(
      Tally tally, Basis basis, long numerator, long denominator, @Nullable ExclusionCause cause) {
    if (cause == null) {
      tally.add(basis, numerator, denominator);
    } else {
      tally.exclude(basis);
    }
  }
}
