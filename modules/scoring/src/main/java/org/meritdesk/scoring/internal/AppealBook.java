package org.meritdesk.scoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.scoring.api.AppealDeed;
import org.meritdesk.scoring.api.AppealEvent;
import org.meritdesk.scoring.api.AppealPage;
import org.meritdesk.scoring.api.AppealPreview;
import org.meritdesk.scoring.api.AppealQuery;
import org.meritdesk.scoring.api.AppealRequest;
import org.meritdesk.scoring.api.AppealState;
import org.meritdesk.scoring.api.AppealView;
import org.meritdesk.scoring.api.Appeals;
import org.meritdesk.scoring.api.ClaimRuling;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.api.Overturns;
import org.meritdesk.scoring.api.ScoringProblem;
import org.meritdesk.scoring.domain.AppealTransitions;

/** Keeps appeals and carries out what is decided (申诉管理). */
@ApplicationScoped
class AppealBook implements Appeals {

  private static final int MOST = 500;

  private Jdbi jdbi;
  private AppealedInspections inspections;
  private AppealEffect effect;
  private OverturnCount overturns;
  private Agents agents;
  private Audit audit;
  private Clock clock;

  @Inject
  AppealBook(
      Jdbi jdbi,
      AppealedInspections inspections,
      AppealEffect effect,
      OverturnCount overturns,
      Agents agents,
      Audit audit,
      Clock clock) {
    this.jdbi = jdbi;
    this.inspections = inspections;
    this.effect = effect;
    this.overturns = overturns;
    this.agents = agents;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected AppealBook() {}

  @Override
  @Transactional
  public AppealView file(AppealRequest request, Caller agent) {
    JudgedInspection inspection = inspections.get(request.inspectionId(), agent);
    if (!Long.valueOf(inspection.agentId()).equals(agent.agentId())) {
      throw ScoringProblem.APPEAL_NOT_YOURS.problem("inspection", request.inspectionId());
    }
    Instant now = clock.instant();
    if (now.isAfter(inspection.appealUntil())) {
      throw ScoringProblem.APPEAL_TOO_LATE.problem(
          "inspection", request.inspectionId(), "until", inspection.appealUntil().toString());
    }
    new ClaimRules(inspection).checkClaims(request.claims());
    long id =
        jdbi.inTransaction(
            handle -> {
              long made =
                  AppealRows.insert(
                      handle, inspection, request.claims(), request.text(), agent.name(), now);
              if (made == 0) {
                throw ScoringProblem.APPEAL_OPEN_ALREADY.problem(
                    "inspection",
                    request.inspectionId(),
                    "appeal",
                    AppealRows.openAbout(handle, request.inspectionId()).orElse(0L));
              }
              AppealRows.tell(
                  handle, made, now, agent.name(), null, AppealState.FILED, request.text());
              return made;
            });
    note(agent, "appeal.filed", id, null, Map.of("inspection", request.inspectionId()));
    return get(id, agent);
  }

  @Override
  public AppealView get(long id, Caller who) {
    return jdbi.withHandle(handle -> views(handle, List.of(visible(handle, id, who)), who).get(0));
  }

  @Override
  public AppealPage search(AppealQuery query, Caller who) {
    YearMonth month = query.month();
    RowScope scope = agents.scope(who, month == null ? thisMonth() : month);
    int size = Math.max(1, Math.min(query.size(), MOST));
    return jdbi.withHandle(
        handle ->
            new AppealPage(
                AppealRows.count(handle, query, scope),
                views(handle, AppealRows.find(handle, query, scope, size), who)));
  }

  @Override
  public long open(YearMonth month) {
    return jdbi.withHandle(handle -> AppealRows.open(handle, month));
  }

  @Override
  @Transactional
  public AppealView act(long id, int version, AppealDeed deed, String text, Caller who) {
    String said = text.strip();
    boolean mustSpeak =
        deed == AppealDeed.ASK || deed == AppealDeed.ANSWER || deed == AppealDeed.PASS_ON;
    if (mustSpeak && said.isEmpty()) {
      throw ScoringProblem.REASON_REQUIRED.problem();
    }
    jdbi.useTransaction(
        handle -> {
          AppealRows.Row appeal = current(handle, id, version, who);
          AppealState to = next(appeal, deed, who);
          if (!to.open() && to != AppealState.WITHDRAWN) {
            throw wrongState(appeal);
          }
          String holder =
              switch (to) {
                case TAKEN -> deed == AppealDeed.TAKE ? who.name() : appeal.holder();
                case ASKED -> appeal.holder();
                default -> null;
              };
          moved(AppealRows.move(handle, appeal, to, holder), appeal);
          AppealRows.tell(handle, id, clock.instant(), who.name(), deed, to, said);
        });
    note(who, "appeal." + word(deed), id, said.isEmpty() ? null : said, Map.of());
    return get(id, who);
  }

  @Override
  public AppealPreview preview(long id, List<ClaimRuling> rulings, Caller who) {
    AppealRows.Row appeal = jdbi.withHandle(handle -> visible(handle, id, who));
    if (!AppealSides.reviews(who)) {
      throw wrongState(appeal);
    }
    JudgedInspection inspection = inspections.get(appeal.inspectionId(), who);
    return effect.of(inspection, rulings, state(YearMonth.from(appeal.workDay())));
  }

  @Override
  @Transactional
  public AppealView decide(
      long id, int version, List<ClaimRuling> rulings, String reason, Caller who) {
    AppealState outcome = ClaimRules.outcome(rulings);
    jdbi.useTransaction(
        handle -> {
          AppealRows.Row appeal = current(handle, id, version, who);
          next(appeal, deed(outcome), who);
          JudgedInspection inspection = inspections.get(appeal.inspectionId(), who);
          ClaimRules rules = new ClaimRules(inspection);
          rules.checkRulings(appeal.claims(), rulings);
          Instant now = clock.instant();
          moved(
              AppealRows.decide(handle, appeal, outcome, rulings, reason, who.name(), now), appeal);
          AppealRows.tell(handle, id, now, who.name(), deed(outcome), outcome, reason);
          if (outcome.changesResult()) {
            inspections.revise(
                appeal.inspectionId(), rules.after(rulings), said(rulings), "appeal:" + id, who);
          }
        });
    note(who, "appeal.decided", id, reason, Map.of("outcome", outcome.name()));
    return get(id, who);
  }

  @Override
  public Overturns overturns(LocalDate from, LocalDate toExclusive, Caller who) {
    return overturns.of(from, toExclusive, who);
  }

  private AppealRows.Row visible(Handle handle, long id, Caller who) {
    return AppealRows.one(handle, id)
        .filter(row -> agents.scope(who, YearMonth.from(row.workDay())).sees(row.agentId()))
        .orElseThrow(() -> ScoringProblem.APPEAL_NOT_FOUND.problem("appeal", id));
  }

  private AppealRows.Row current(Handle handle, long id, int version, Caller who) {
    AppealRows.Row appeal = visible(handle, id, who);
    moved(appeal.version() == version, appeal);
    return appeal;
  }

  private static AppealState next(AppealRows.Row appeal, AppealDeed deed, Caller who) {
    return AppealSides.of(appeal, who).stream()
        .flatMap(side -> AppealTransitions.next(appeal.state(), deed, side).stream())
        .findFirst()
        .orElseThrow(() -> wrongState(appeal));
  }

  private List<AppealView> views(Handle handle, List<AppealRows.Row> rows, Caller who) {
    Map<Long, AgentView> people =
        agents.byIds(rows.stream().map(AppealRows.Row::agentId).distinct().toList());
    Map<Long, List<AppealEvent>> events =
        AppealRows.events(handle, rows.stream().map(AppealRows.Row::id).toList());
    return rows.stream().map(row -> view(row, people.get(row.agentId()), events, who)).toList();
  }

  private static AppealView view(
      AppealRows.Row row,
      @Nullable AgentView agent,
      Map<Long, List<AppealEvent>> events,
      Caller who) {
    return new AppealView(
        row.id(),
        row.version(),
        row.state(),
        row.inspectionId(),
        row.recordId(),
        row.inspector(),
        row.agentId(),
        agent == null ? Long.toString(row.agentId()) : agent.name(),
        row.formCode(),
        YearMonth.from(row.workDay()),
        row.filedBy(),
        row.filedAt(),
        row.claims(),
        row.text(),
        row.holder(),
        row.decidedBy(),
        row.decidedAt(),
        row.rulings(),
        row.reason(),
        events.getOrDefault(row.id(), List.of()),
        AppealSides.deeds(row, who));
  }

  private MonthState state(YearMonth month) {
    return jdbi.withHandle(
        handle ->
            ClosingRows.of(handle, month).stream()
                .filter(row -> !row.is("SENT_BACK"))
                .findFirst()
                .map(row -> MonthState.valueOf(row.state()))
                .orElse(MonthState.OPEN));
  }

  private YearMonth thisMonth() {
    return YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
  }

  private static AppealDeed deed(AppealState outcome) {
    return switch (outcome) {
      case UPHELD -> AppealDeed.UPHOLD;
      case PARTLY_UPHELD -> AppealDeed.UPHOLD_PARTLY;
      default -> AppealDeed.REJECT;
    };
  }

  private static String said(List<ClaimRuling> rulings) {
    return rulings.stream()
        .filter(ClaimRuling::upheld)
        .map(ruling -> ruling.criterion() + ": " + ruling.reason())
        .collect(Collectors.joining("\n"));
  }

  private static String word(AppealDeed deed) {
    return deed.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static void moved(boolean did, AppealRows.Row appeal) {
    if (!did) {
      throw ScoringProblem.APPEAL_STALE.problem("appeal", appeal.id(), "version", appeal.version());
    }
  }

  private static RuntimeException wrongState(AppealRows.Row appeal) {
    return ScoringProblem.APPEAL_STATE.problem("appeal", appeal.id(), "state", appeal.state());
  }

  private void note(
      Caller who, String action, long id, @Nullable String reason, Map<String, ?> details) {
    audit.record(who, action, "appeal", Long.toString(id), reason, details);
  }
}
