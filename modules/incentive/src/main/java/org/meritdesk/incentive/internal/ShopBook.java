package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.CatalogueDraft;
import org.meritdesk.incentive.api.CatalogueItem;
import org.meritdesk.incentive.api.CatalogueKind;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.LeaveForPraise;
import org.meritdesk.incentive.api.PointsKind;
import org.meritdesk.incentive.api.PointsProblem;
import org.meritdesk.incentive.api.PointsReason;
import org.meritdesk.incentive.api.PointsRight;
import org.meritdesk.incentive.api.PointsShop;
import org.meritdesk.incentive.api.Redemption;
import org.meritdesk.incentive.api.RedemptionState;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.RowScope;

/** Keeps the catalogue and what was redeemed (积分兑换). */
@ApplicationScoped
class ShopBook implements PointsShop {

  private static final int MOST = 100_000;

  private Jdbi jdbi;
  private Agents agents;
  private PointsNotices notices;
  private Audit audit;
  private Clock clock;

  @Inject
  ShopBook(Jdbi jdbi, Agents agents, PointsNotices notices, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.agents = agents;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected ShopBook() {}

  @Override
  public List<CatalogueItem> catalogue(Caller who) {
    PointsRight.SEE.demandOf(who);
    boolean keeps = PointsRight.REVIEW.heldBy(who);
    return jdbi.withHandle(CatalogueRows::all).stream()
        .filter(each -> keeps || each.offered())
        .toList();
  }

  @Override
  @Transactional
  public CatalogueItem save(CatalogueDraft draft, Caller who) {
    PointsRight.KEEP.demandOf(who);
    check(draft);
    Long given = draft.id();
    long id =
        jdbi.inTransaction(
            handle -> {
              if (given == null) {
                return CatalogueRows.insert(handle, draft, who.name(), clock.instant());
              }
              item(handle, given);
              if (!CatalogueRows.update(handle, given, draft, who.name(), clock.instant())) {
                throw PointsProblem.POINTS_ITEM_STALE.problem(
                    "item", given, "version", draft.version());
              }
              return given;
            });
    CatalogueItem saved = jdbi.withHandle(handle -> item(handle, id));
    audit.record(
        who,
        given == null ? "points.item-added" : "points.item-changed",
        "catalogue-item",
        Long.toString(id),
        null,
        Map.of("version", saved.version(), "price", saved.price(), "offered", saved.offered()));
    return saved;
  }

  private static void check(CatalogueDraft draft) {
    String wrong =
        draft.nameZh().isEmpty() || draft.nameZh().length() > 60
            ? "nameZh"
            : draft.nameEn().isEmpty() || draft.nameEn().length() > 60
                ? "nameEn"
                : draft.price() < 1 || draft.price() > MOST
                    ? "price"
                    : draft.quantity() < 1 || draft.quantity() > MOST
                        ? "quantity"
                        : draft.stock() != null && (draft.stock() < 0 || draft.stock() > MOST)
                            ? "stock"
                            : null;
    if (wrong != null) {
      throw PointsProblem.POINTS_ITEM_FIELD.problem("field", wrong);
    }
  }

  @Override
  @Transactional
  public Redemption redeem(long itemId, int version, Caller agent) {
    PointsRight.REDEEM.demandOf(agent);
    Long agentId = agent.agentId();
    if (agentId == null) {
      throw PeopleProblem.NOT_ALLOWED.problem("caller", agent.name());
    }
    long id =
        jdbi.inTransaction(
            handle -> {
              CatalogueItem item = item(handle, itemId);
              if (!item.offered()) {
                throw PointsProblem.POINTS_ITEM_OFF.problem("item", itemId);
              }
              if (item.version() != version) {
                throw PointsProblem.POINTS_ITEM_STALE.problem("item", itemId, "version", version);
              }
              long number = RedemptionRows.next(handle);
              long booking =
                  PointsLedger.take(
                      handle,
                      booking(PointsKind.REDEEM, number, 0, agentId, item.names(), agent),
                      item.price(),
                      PointsLedger.Account.REDEEMED,
                      LocalDate.now(clock));
              if (!CatalogueRows.takeOne(handle, itemId, version)) {
                throw PointsProblem.POINTS_SOLD_OUT.problem("item", itemId);
              }
              RedemptionRows.insert(
                  handle, number, agentId, item, booking, agent.name(), clock.instant());
              return number;
            });
    Redemption made = view(row(id));
    note(agent, "points.redeemed", made, null);
    notices.redeemed(made);
    return made;
  }

  @Override
  @Transactional
  public Redemption fulfil(long id, String words, Caller who) {
    RedemptionRows.Row row = decidable(id, who);
    jdbi.useTransaction(
        handle -> {
          decide(handle, id, RedemptionState.FULFILLED, words.strip(), who);
          handOver(handle, row);
        });
    Redemption done = view(row(id));
    note(who, "points.fulfilled", done, words.isBlank() ? null : words);
    notices.decided(done, true);
    return done;
  }

  /** Hours of leave go to the account; everything else is handed over by hand. */
  private void handOver(Handle handle, RedemptionRows.Row row) {
    if (row.kind() == CatalogueKind.LEAVE_HOURS) {
      LocalDate today = LocalDate.now(clock);
      YearMonth month = YearMonth.from(today);
      LocalDate expiresOn =
          RulesInForce.of(handle, month, LeaveForPraise.class).stream()
              .findFirst()
              .map(each -> each.rule().expiry(month))
              .orElse(null);
      LeaveLedger.grant(
          handle,
          row.agentId(),
          "REDEMPTION",
          row.id(),
          today,
          row.quantity(),
          expiresOn,
          clock.instant());
    }
  }

  @Override
  @Transactional
  public Redemption refuse(long id, String words, Caller who) {
    if (words.isBlank()) {
      throw IncentiveProblem.PAY_REASON_REQUIRED.problem();
    }
    RedemptionRows.Row row = decidable(id, who);
    jdbi.useTransaction(
        handle -> {
          decide(handle, id, RedemptionState.REFUSED, words.strip(), who);
          PointsLedger.giveBack(
              handle,
              booking(
                  PointsKind.REVERSE, id, 1, row.agentId(), Map.of("zh-CN", words.strip()), who),
              row.bookingId(),
              row.points(),
              PointsLedger.Account.REDEEMED);
          CatalogueRows.putBack(handle, row.itemId());
        });
    Redemption done = view(row(id));
    note(who, "points.refused", done, words);
    notices.decided(done, false);
    return done;
  }

  @Override
  public List<Redemption> redemptions(Caller who) {
    PointsRight.SEE.demandOf(who);
    RowScope seen = agents.scope(who, YearMonth.from(LocalDate.now(clock)));
    List<RedemptionRows.Row> rows =
        jdbi.withHandle(RedemptionRows::all).stream()
            .filter(each -> seen.sees(each.agentId()))
            .toList();
    Map<Long, AgentView> people =
        agents.byIds(rows.stream().map(RedemptionRows.Row::agentId).collect(Collectors.toSet()));
    return rows.stream().map(each -> each.view(people.get(each.agentId()))).toList();
  }

  private PointsLedger.Booking booking(
      PointsKind kind, long redemption, int no, long agent, Map<String, String> names, Caller by) {
    return new PointsLedger.Booking(
        kind,
        PointsReason.REDEMPTION,
        PointsReason.REDEMPTION.name(),
        Long.toString(redemption),
        no,
        agent,
        null,
        null,
        names.get("zh-CN"),
        by.name(),
        clock.instant());
  }

  private RedemptionRows.Row decidable(long id, Caller who) {
    PointsRight.FULFIL.demandOf(who);
    RedemptionRows.Row row = row(id);
    who.demandOther(IncentiveProblem.OWN_WORK, row.requestedBy());
    if (Long.valueOf(row.agentId()).equals(who.agentId())) {
      throw IncentiveProblem.OWN_WORK.problem("maker", who.name());
    }
    return row;
  }

  private void decide(Handle handle, long id, RedemptionState state, String words, Caller who) {
    if (!RedemptionRows.decide(handle, id, state, who.name(), words, clock.instant())) {
      throw PointsProblem.REDEMPTION_DECIDED.problem("redemption", id, "state", row(id).state());
    }
  }

  private RedemptionRows.Row row(long id) {
    return jdbi.withHandle(handle -> RedemptionRows.one(handle, id))
        .orElseThrow(() -> PointsProblem.REDEMPTION_NOT_FOUND.problem("redemption", id));
  }

  private Redemption view(RedemptionRows.Row row) {
    return row.view(agents.byIds(List.of(row.agentId())).get(row.agentId()));
  }

  private static CatalogueItem item(Handle handle, long id) {
    return CatalogueRows.one(handle, id)
        .orElseThrow(() -> PointsProblem.POINTS_ITEM_NOT_FOUND.problem("item", id));
  }

  private void note(Caller who, String action, Redemption each, @Nullable String reason) {
    audit.record(
        who,
        action,
        "redemption",
        Long.toString(each.id()),
        reason,
        Map.of("agent", each.agentId(), "item", each.itemId(), "points", each.points()));
  }
}
