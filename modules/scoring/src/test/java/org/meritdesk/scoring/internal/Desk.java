package org.meritdesk.scoring.internal;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.ingestion.api.Cutoff;
import org.meritdesk.measures.api.CellKey;
import org.meritdesk.measures.api.Cells;
import org.meritdesk.measures.api.RebuildReport;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.AuditCheck;
import org.meritdesk.people.api.AuditEntry;
import org.meritdesk.people.api.AuditQuery;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.TeamDraft;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.scoring.api.MonthPublished;

/** The scoring beans on a real database, wired by hand, with stated people and figures. */
final class Desk {

  final List<MonthPublished> published = new ArrayList<>();
  final List<String> audited = new ArrayList<>();
  final Staff staff = new Staff();
  final FixedFigures figures = new FixedFigures();
  final SchemeBook schemes;
  final MonthBook months;
  final AppraisalBook appraisals;
  final FrozenMonths invariant;

  Desk(Jdbi jdbi, String now) {
    Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    Audit audit = new Noted();
    schemes = new SchemeBook(jdbi, List::of, new NoTeams(), audit, clock);
    Appraiser appraiser = new Appraiser(jdbi, staff, staff, new PartFigures(figures));
    LossFinder losses = new LossFinder(figures);
    months =
        new MonthBook(
            jdbi,
            appraiser,
            losses,
            new NothingPending(),
            new FixedCutoff(),
            audit,
            clock,
            new Heard());
    appraisals = new AppraisalBook(jdbi, staff, appraiser, losses);
    invariant = new FrozenMonths(jdbi);
  }

  private final class Noted implements Audit {
    @Override
    public void record(
        Caller who, String action, String kind, String id, String reason, Map<String, ?> details) {
      audited.add(action + " " + id + " by " + who.name());
    }

    @Override
    public List<AuditEntry> search(AuditQuery query) {
      return List.of();
    }

    @Override
    public AuditCheck verify() {
      throw new UnsupportedOperationException();
    }
  }

  private static final class NoTeams implements Teams {
    @Override
    public List<TeamView> all() {
      return List.of();
    }

    @Override
    public Optional<TeamView> byCode(String code) {
      return Optional.empty();
    }

    @Override
    public TeamView save(TeamDraft draft, Caller caller) {
      throw new UnsupportedOperationException();
    }

    @Override
    public TeamView lead(long teamId, long agentId, LocalDate from, Caller caller) {
      throw new UnsupportedOperationException();
    }
  }

  private static final class NothingPending implements Cells {
    @Override
    public void markDirty(Collection<CellKey> keys) {}

    @Override
    public int work(int max) {
      return 0;
    }

    @Override
    public RebuildReport rebuild() {
      throw new UnsupportedOperationException();
    }

    @Override
    public RebuildReport check(int cells) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long pending() {
      return 0;
    }
  }

  private static final class FixedCutoff implements Cutoff {
    @Override
    public long holdAtLastBatch() {
      return 42;
    }

    @Override
    public List<OpenWindow> openWindows(LocalDate from, LocalDate toExclusive, Instant asOf) {
      Instant closed = Instant.parse("2026-10-31T20:00:00Z");
      return List.of(new OpenWindow(7, closed, closed.plusSeconds(86_400)));
    }
  }

  private final class Heard implements Event<MonthPublished> {
    @Override
    public void fire(MonthPublished event) {
      published.add(event);
    }

    @Override
    public <U extends MonthPublished> CompletionStage<U> fireAsync(U event) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends MonthPublished> CompletionStage<U> fireAsync(
        U event, NotificationOptions options) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Event<MonthPublished> select(Annotation... qualifiers) {
      return this;
    }

    @Override
    public <U extends MonthPublished> Event<U> select(Class<U> type, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends MonthPublished> Event<U> select(
        TypeLiteral<U> type, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }
  }
}
