package org.meritdesk.web.faces.incentive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.PointsAccount;
import org.meritdesk.incentive.api.PointsBank;
import org.meritdesk.incentive.api.PointsCorrection;
import org.meritdesk.incentive.api.PointsRight;
import org.meritdesk.incentive.api.PointsRule;
import org.meritdesk.incentive.api.PointsRun;
import org.meritdesk.incentive.api.PointsShop;
import org.meritdesk.incentive.api.Redemption;
import org.meritdesk.incentive.api.RedemptionState;
import org.meritdesk.people.api.Caller;
import org.meritdesk.web.faces.MonthParam;
import org.meritdesk.web.faces.shell.CsvFile;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** The other side of the counter: accounts, what waits, corrections (积分管理). */
@Named
@RequestScoped
public class PointsDesk {

  private static final int SHOWN = 100;

  @Inject private PointsBank bank;
  @Inject private PointsShop shop;
  @Inject private PointsPage page;
  @Inject private Reader reader;
  @Inject private Notices notices;
  @Inject private CsvFile file;

  private @Nullable String show;
  private @Nullable String month;
  private @Nullable String reason;
  private @Nullable Long whose;
  private @Nullable Integer points;
  private boolean csv;
  private @Nullable List<PointsAccount> accounts;

  /** Whether the reader sees accounts of others. */
  public boolean isSees() {
    return PointsRight.SEE.heldBy(reader.caller()) && !reader.caller().onlyAgent();
  }

  /** Whether the reader sees corrections. */
  public boolean isReviews() {
    return PointsRight.REVIEW.heldBy(reader.caller());
  }

  /** Whether the reader runs months, keeps the catalogue and proposes. */
  public boolean isKeeps() {
    return PointsRight.KEEP.heldBy(reader.caller());
  }

  /** Accounts, the richest first. */
  public List<PointsAccount> getAccounts() {
    List<PointsAccount> known = accounts;
    if (known == null) {
      known = bank.accounts(reader.caller());
      accounts = known;
    }
    return known;
  }

  /** The rule in force. */
  public @Nullable PointsRule getRule() {
    return bank.rule(YearMonth.from(reader.today())).orElse(null);
  }

  /** The head of that list. */
  public List<PointsAccount> getRichest() {
    return getAccounts().stream().limit(SHOWN).toList();
  }

  /** Answers this request with all accounts, if that is asked for. */
  public void send() {
    if (!csv || !isSees()) {
      return;
    }
    file.send(
        "points",
        List.of(
            new CsvFile.Column<>("people.number", PointsAccount::employeeNo),
            new CsvFile.Column<>("career.who", PointsAccount::agentName),
            new CsvFile.Column<>("points.left", PointsAccount::points),
            new CsvFile.Column<>("points.lifetime", PointsAccount::lifetime),
            new CsvFile.Column<>("points.stars", PointsAccount::stars),
            new CsvFile.Column<>("points.title", each -> page.name(each.title()))),
        (number, size) -> getAccounts().stream().skip((long) number * size).limit(size).toList());
  }

  /** Books a month. */
  public void run() {
    YearMonth wanted = MonthParam.read(month).orElse(YearMonth.from(reader.today()));
    PointsRun done = bank.run(wanted, reader.caller());
    notices.done("points?show=accounts", "points.ran", done.earned(), done.reversed());
  }

  /** Months that can be booked. */
  public List<YearMonth> getMonths() {
    YearMonth now = YearMonth.from(reader.today());
    return List.of(
        now, now.minusMonths(1), now.minusMonths(2), now.minusMonths(3), now.minusMonths(4));
  }

  /** Redemptions of everybody that the reader sees. */
  public List<Redemption> getRedemptions() {
    return shop.redemptions(reader.caller()).stream().limit(SHOWN).toList();
  }

  /** Whether the reader may hand it over. */
  public boolean fulfils(Redemption each) {
    Caller who = reader.caller();
    return each.state() == RedemptionState.REQUESTED
        && PointsRight.FULFIL.heldBy(who)
        && !each.requestedBy().equals(who.name())
        && !Long.valueOf(each.agentId()).equals(who.agentId());
  }

  /** Hands over. */
  public void fulfil(Redemption each) {
    shop.fulfil(each.id(), reason == null ? "" : reason, reader.caller());
    notices.done("points?show=redemptions", "points.fulfilled");
  }

  /** Refuses. */
  public void refuse(Redemption each) {
    shop.refuse(each.id(), reason == null ? "" : reason, reader.caller());
    notices.done("points?show=redemptions", "points.refused");
  }

  /** Corrections, waiting ones first. */
  public List<PointsCorrection> getCorrections() {
    return bank.corrections(reader.caller()).stream().limit(SHOWN).toList();
  }

  /** Proposes a correction. */
  public void propose() {
    Long agent = whose;
    if (agent == null) {
      notices.refuse("points.whose.none");
      return;
    }
    bank.propose(agent, points == null ? 0 : points, reason == null ? "" : reason, reader.caller());
    notices.done("points?show=corrections", "points.proposed");
  }

  /** Whether the reader may decide about it. */
  public boolean decides(PointsCorrection each) {
    Caller who = reader.caller();
    return each.state() == PointsCorrection.State.PROPOSED
        && PointsRight.DECIDE.heldBy(who)
        && !each.proposedBy().equals(who.name())
        && !Long.valueOf(each.agentId()).equals(who.agentId());
  }

  /** Books it. */
  public void confirm(PointsCorrection each) {
    bank.confirm(each.id(), reader.caller());
    notices.done("points?show=corrections", "points.corrected");
  }

  /** Decides against it. */
  public void reject(PointsCorrection each) {
    bank.refuse(each.id(), reason == null ? "" : reason, reader.caller());
    notices.done("points?show=corrections", "points.rejected");
  }

  /** Which part is shown. */
  public String getPart() {
    return show == null ? "accounts" : show;
  }

  public @Nullable String getShow() {
    return show;
  }

  public void setShow(@Nullable String show) {
    this.show = show;
  }

  public @Nullable String getMonth() {
    return month;
  }

  public void setMonth(@Nullable String month) {
    this.month = month;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public @Nullable Long getWhose() {
    return whose;
  }

  public void setWhose(@Nullable Long whose) {
    this.whose = whose;
  }

  public @Nullable Integer getPoints() {
    return points;
  }

  public void setPoints(@Nullable Integer points) {
    this.points = points;
  }

  public boolean isCsv() {
    return csv;
  }

  public void setCsv(boolean csv) {
    this.csv = csv;
  }
}
