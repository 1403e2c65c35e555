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
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.scoring.api.AppealDeed;
import org.meritdesk.scoring.api.AppealPage;
import org.meritdesk.scoring.api.AppealPreview;
import org.meritdesk.scoring.api.AppealQuery;
import org.meritdesk.scoring.api.AppealRequest;
import org.meritdesk.scoring.api.AppealState;
import org.meritdesk.scoring.api.AppealView;
import org.meritdesk.scoring.api.Appeals;
import org.meritdesk.scoring.api.ClaimRuling;
import org.meritdesk.scoring.api.Overturns;
import org.meritdesk.scoring.api.ScoringProblem;

/** Keeps appeals and moves them on (申诉管理). */
@ApplicationScoped
class AppealBook implements Appeals {

  private static final int MOST = 500;

  private Jdbi jdbi;
  private AppealedInspections inspections;
  private AppealReading reading;
  private AppealRuling ruling;
  private OverturnCount overturns;
  private Agents agents;
  private ScoringNotices notices;
  private Audit audit;
  private Clock clock;

  @Inject
  AppealBook(
      Jdbi jdbi,
      AppealedInspections inspections,
      AppealReading reading,
      AppealRuling ruling,
      OverturnCount overturns,
      Agents agents,
      ScoringNotices notices,
      Audit audit,
      Clock clock) {
    this.jdbi = jdbi;
    this.inspections = inspections;
    this.reading = reading;
    this.ruling = ruling;
    this.overturns = overturns;
    this.agents = agents;
    this.notices = notices;
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
              AppealEvents.tell(
                  handle, made, now, agent.name(), null, AppealState.FILED, request.text());
              return made;
            });
    note(agent, "appeal.filed", id, null, Map.of("inspection", request.inspectionId()));
    notices.filed(id, inspection);
    return get(id, agent);
  }

  @Override
  public AppealView get(long id, Caller who) {
    return jdbi.withHandle(
        handle -> reading.views(handle, List.of(reading.visible(handle, id, who)), who).get(0));
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
                reading.views(handle, AppealRows.find(handle, query, scope, size), who)));
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
          AppealRow appeal = reading.current(handle, id, version, who);
          AppealState to = AppealSides.next(appeal, deed, who);
          if (!to.open() && to != AppealState.WITHDRAWN) {
            throw appeal.wrongState();
          }
          String holder =
              switch (to) {
                case TAKEN -> deed == AppealDeed.TAKE ? who.name() : appeal.holder();
                case ASKED -> appeal.holder();
                default -> null;
              };
          if (!AppealRows.move(handle, appeal, to, holder)) {
            throw appeal.stale();
          }
          AppealEvents.tell(handle, id, clock.instant(), who.name(), deed, to, said);
        });
    note(who, "appeal." + word(deed), id, said.isEmpty() ? null : said, Map.of());
    return get(id, who);
  }

  @Override
  public AppealPreview preview(long id, List<ClaimRuling> rulings, Caller who) {
    return ruling.preview(id, rulings, who);
  }

  @Override
  @Transactional
  public AppealView decide(
      long id, int version, List<ClaimRuling> rulings, String reason, Caller who) {
    AppealState outcome = ruling.decide(id, version, rulings, reason, who);
    note(who, "appeal.decided", id, reason, Map.of("outcome", outcome.name()));
    AppealView decided = get(id, who);
    notices.decided(id, decided.agentId(), outcome);
    return decided;
  }

  @Override
  public Overturns overturns(LocalDate from, LocalDate toExclusive, Caller who) {
    return overturns.of(from, toExclusive, who);
  }

  private YearMonth thisMonth() {
    return YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
  }

  private static String word(AppealDeed deed) {
    return deed.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void note(
      Caller who, String action, long id, @Nullable String reason, Map<String, ?> details) {
    audit.record(who, action, "appeal", Long.toString(id), reason, details);
  }
}
