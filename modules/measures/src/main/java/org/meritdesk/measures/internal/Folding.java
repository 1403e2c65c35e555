package org.meritdesk.measures.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.measures.api.FactSelection;
import org.meritdesk.measures.api.SubjectKind;
import org.meritdesk.measures.domain.CellRow;
import org.meritdesk.measures.domain.Contributions;
import org.meritdesk.measures.domain.Fold;
import org.meritdesk.measures.domain.Roster;
import org.meritdesk.measures.domain.Ruleset;

/** Computes cells from facts, a stretch of days to a transaction (单元折叠). */
@ApplicationScoped
class Folding {

  private static final int DAYS_AT_ONCE = 7;

  private Jdbi jdbi;
  private Facts facts;
  private Rosters rosters;

  @Inject
  Folding(Jdbi jdbi, Facts facts, Rosters rosters) {
    this.jdbi = jdbi;
    this.facts = facts;
    this.rosters = rosters;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected Folding() {}

  /** Claims marks and recomputes their cells; a failure gives the marks back. */
  @Transactional
  public int work(int max) {
    return jdbi.inTransaction(
        handle -> {
          List<Key> claimed = Marks.claim(handle, max);
          if (!claimed.isEmpty()) {
            refold(handle, claimed, true);
          }
          return claimed.size();
        });
  }

  /** Compares the cells of the keys with their facts and changes nothing. */
  @Transactional
  public Set<Key> check(Collection<Key> keys) {
    return jdbi.inTransaction(handle -> refold(handle, keys, false));
  }

  /** What recomputing some days found. */
  record Mended(long cells, Set<Key> different) {}

  /** Recomputes every cell from the first to the last day. */
  @Transactional
  public Mended mend(long firstDay, long lastDay) {
    return jdbi.inTransaction(
        handle -> {
          Set<Long> days = new HashSet<>();
          for (long day = firstDay; day <= lastDay; day++) {
            days.add(day);
          }
          Marks.lockDays(handle, days);
          Roster roster = rosters.read();
          Selections selections = new Selections(roster, facts.zones());
          List<CellRow> rows =
              fold(
                  handle,
                  roster,
                  selections.everything(firstDay, lastDay),
                  (kind, id, day) -> id >= 0 && firstDay <= day && day <= lastDay);
          return new Mended(rows.size(), CellTable.replaceDays(handle, firstDay, lastDay, rows));
        });
  }

  private Set<Key> refold(Handle handle, Collection<Key> claimed, boolean mend) {
    Set<Key> different = new HashSet<>();
    Roster roster = rosters.read();
    TreeMap<Long, Set<Key>> byDay = new TreeMap<>();
    for (Key key : claimed) {
      byDay.computeIfAbsent(key.day(), day -> new HashSet<>()).add(key);
      long team = key.kind() == SubjectKind.AGENT ? roster.teamOf(key.id(), key.day()) : 0;
      if (team != 0 && mend) {
        byDay.get(key.day()).add(new Key(SubjectKind.TEAM, team, key.day()));
      }
    }
    Marks.lockDays(handle, byDay.keySet());
    Selections selections = new Selections(roster, facts.zones());
    List<Key> run = new ArrayList<>();
    long first = byDay.firstKey();
    for (long day : byDay.keySet()) {
      if (day >= first + DAYS_AT_ONCE) {
        different.addAll(run(handle, roster, selections, run, mend));
        run.clear();
        first = day;
      }
      run.addAll(byDay.get(day));
    }
    different.addAll(run(handle, roster, selections, run, mend));
    return different;
  }

  private Set<Key> run(
      Handle handle, Roster roster, Selections selections, List<Key> keys, boolean mend) {
    Set<Key> wanted = Set.copyOf(keys);
    long first = keys.stream().mapToLong(Key::day).min().orElseThrow();
    long last = keys.stream().mapToLong(Key::day).max().orElseThrow();
    List<CellRow> rows =
        fold(
            handle,
            roster,
            selections.of(keys, first, last),
            (kind, id, day) -> wanted.contains(new Key(kind, id, day)));
    return CellTable.replace(handle, wanted, rows, mend);
  }

  private List<CellRow> fold(
      Handle handle, Roster roster, FactSelection selection, Fold.Wanted wanted) {
    Contributions contributions =
        new Contributions(Ruleset.LIVE, roster, ExclusionTable.holding(handle));
    Fold fold = new Fold(wanted, roster);
    facts.read(selection, fact -> contributions.of(fact, fold));
    return fold.rows();
  }
}
