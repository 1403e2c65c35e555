package org.meritdesk.measures.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.measures.api.CellKey;
import org.meritdesk.measures.api.Cells;
import org.meritdesk.measures.api.RebuildReport;
import org.meritdesk.measures.api.SubjectKind;

/** The cells in the database (单元维护). */
@ApplicationScoped
class StoredCells implements Cells {

  private static final int DAYS_AT_ONCE = 4;
  private static final int EXAMPLES = 20;

  private Jdbi jdbi;
  private Facts facts;
  private Folding folding;
  private TeamMoves moves;

  @Inject
  StoredCells(Jdbi jdbi, Facts facts, Folding folding, TeamMoves moves) {
    this.jdbi = jdbi;
    this.facts = facts;
    this.folding = folding;
    this.moves = moves;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected StoredCells() {}

  @Override
  @Transactional
  public void markDirty(Collection<CellKey> keys) {
    if (!keys.isEmpty()) {
      jdbi.useHandle(handle -> Marks.add(handle, keys.stream().map(Key::of).toList()));
    }
  }

  @Override
  public int work(int max) {
    moves.catchUp();
    return folding.work(max);
  }

  @Override
  public RebuildReport rebuild() {
    long cells = 0;
    Set<Key> different = new HashSet<>();
    List<Long> days = List.copyOf(days());
    for (int i = 0; i < days.size(); ) {
      int next = i + 1;
      while (next < days.size() && days.get(next) < days.get(i) + DAYS_AT_ONCE) {
        next++;
      }
      Folding.Mended mended = folding.mend(days.get(i), days.get(next - 1));
      cells += mended.cells();
      different.addAll(mended.different());
      i = next;
    }
    return report(cells, different);
  }

  @Override
  public RebuildReport check(int cells) {
    List<Key> keys =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select subject_kind, subject_id, work_day from (
                          select subject_kind, subject_id, work_day, min(encode(digest, 'hex')) as draw
                          from measures.cell
                          where ruleset_id = 0 and hour = -1
                          group by subject_kind, subject_id, work_day) drawn
                        where not exists (
                          select from measures.dirty d where d.work_day = drawn.work_day)
                        order by draw, subject_kind, subject_id, work_day limit :cells
                        """)
                    .bind("cells", cells)
                    .map(
                        (row, context) ->
                            new Key(
                                SubjectKind.of(row.getInt(1)),
                                row.getLong(2),
                                row.getObject(3, LocalDate.class).toEpochDay()))
                    .list());
    return report(keys.size(), keys.isEmpty() ? Set.of() : folding.check(keys));
  }

  @Override
  public long pending() {
    return jdbi.withHandle(Marks::pending);
  }

  /** The days of the facts and of what is stored. */
  private SortedSet<Long> days() {
    SortedSet<Long> days = facts.days();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select distinct work_day from measures.cell")
                .mapTo(LocalDate.class)
                .forEach(day -> days.add(day.toEpochDay())));
    return days;
  }

  private static RebuildReport report(long cells, Set<Key> different) {
    return new RebuildReport(
        cells, different.size(), different.stream().limit(EXAMPLES).map(Key::cellKey).toList());
  }
}
