package org.meritdesk.web.faces.incentive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Acknowledgement;
import org.meritdesk.incentive.api.Export;
import org.meritdesk.incentive.api.PayRight;
import org.meritdesk.incentive.api.Payroll;
import org.meritdesk.incentive.api.RunState;
import org.meritdesk.incentive.api.StatementRun;
import org.meritdesk.incentive.api.StatementView;
import org.meritdesk.incentive.api.Statements;
import org.meritdesk.people.api.SignIns;
import org.meritdesk.web.faces.MonthParam;
import org.meritdesk.web.faces.shell.FileAnswer;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** Running, reviewing, approving and exporting the month's pay (激励发放). */
@Named
@RequestScoped
public class IncentivesPage {

  @Inject private Statements statements;
  @Inject private Payroll payroll;
  @Inject private SignIns signIns;
  @Inject private Reader reader;
  @Inject private Notices notices;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  private @Nullable String month;
  private @Nullable Long run;
  private @Nullable String password;
  private @Nullable String reason;
  private @Nullable Boolean asked;
  private @Nullable List<StatementRun> runs;
  private @Nullable List<StatementView> rows;
  private @Nullable Acknowledgement receipt;

  /** Computes the statements of the month. */
  public void compute() {
    StatementRun made = statements.run(wanted(), reader.caller());
    notices.done(here(made.runId()), "pay.computed");
  }

  /** Approves the run after the password was given again. */
  public void approve() {
    StatementRun shown = shown();
    signIns.reauthenticate(
        reader.caller().name(), password == null ? "" : password, request.getRemoteAddr());
    statements.approve(shown.runId(), reader.caller());
    notices.done(here(shown.runId()), "pay.approved");
  }

  /** Sends the run back. */
  public void sendBack() {
    StatementRun shown = shown();
    statements.sendBack(shown.runId(), reason == null ? "" : reason, reader.caller());
    notices.done(here(shown.runId()), "pay.sent.back");
  }

  /** Hands out the payroll file. */
  public void export() {
    Export export = statements.export(shown().runId(), reader.caller());
    FileAnswer.send(
        export.fileName(),
        "text/csv; charset=UTF-8",
        export.bytes(),
        Map.of("Digest-SHA-256", export.manifest().sha256()));
  }

  private String here(long runId) {
    return "incentives?month=" + wanted() + "&run=" + runId;
  }

  private StatementRun shown() {
    StatementRun shown = getShown();
    if (shown == null) {
      throw org.meritdesk.incentive.api.IncentiveProblem.RUN_NOT_FOUND.problem("run", "");
    }
    return shown;
  }

  /** The month shown: the one before the running one, unless the address says otherwise. */
  public YearMonth wanted() {
    return MonthParam.read(month)
        .orElseGet(() -> YearMonth.now(clock.withZone(reader.zone())).minusMonths(1));
  }

  /** The runs of the month, the newest first. */
  public List<StatementRun> getRuns() {
    List<StatementRun> known = runs;
    if (known == null) {
      known = statements.runs(wanted(), reader.caller());
      runs = known;
    }
    return known;
  }

  /** The run shown: the chosen one, else the newest. */
  public @Nullable StatementRun getShown() {
    return getRuns().stream()
        .filter(each -> run == null || each.runId() == run)
        .findFirst()
        .orElse(null);
  }

  /** The statements shown: those to look at, or all. */
  public List<StatementView> getRows() {
    List<StatementView> known = rows;
    if (known == null) {
      StatementRun shown = getShown();
      known =
          shown == null
              ? List.of()
              : statements.of(shown.runId(), reader.caller()).stream()
                  .filter(each -> isAll() || exceptional(each))
                  .toList();
      rows = known;
    }
    return known;
  }

  private static boolean exceptional(StatementView statement) {
    return statement.lines().stream().anyMatch(line -> line.reason().exceptional());
  }

  /** Whether the reader may compute now. */
  public boolean isMayCompute() {
    return PayRight.MAKE.heldBy(reader.caller())
        && getRuns().stream().allMatch(each -> each.state() == RunState.SENT_BACK);
  }

  /** Whether the reader may decide now. */
  public boolean isMayDecide() {
    StatementRun shown = getShown();
    return shown != null
        && shown.state() == RunState.PREPARED
        && PayRight.CHECK.heldBy(reader.caller())
        && !shown.maker().equals(reader.caller().name());
  }

  /** Whether the reader may take the file. */
  public boolean isMayExport() {
    StatementRun shown = getShown();
    return shown != null
        && shown.state() == RunState.APPROVED
        && PayRight.EXPORT.heldBy(reader.caller());
  }

  /** What payroll systems said of the run shown. */
  public Acknowledgement getReceipt() {
    Acknowledgement known = receipt;
    if (known == null) {
      known = payroll.acknowledgement(shown().runId(), reader.caller());
      receipt = known;
    }
    return known;
  }

  /** The month in the address. */
  public @Nullable String getMonth() {
    return month;
  }

  /** Takes the month in the address. */
  public void setMonth(@Nullable String month) {
    this.month = month;
  }

  /** The chosen run. */
  public @Nullable Long getRun() {
    return run;
  }

  /** Takes the chosen run. */
  public void setRun(@Nullable Long run) {
    this.run = run;
  }

  /** Never shown again. */
  public @Nullable String getPassword() {
    return null;
  }

  /** Takes the password. */
  public void setPassword(@Nullable String password) {
    this.password = password;
  }

  /** Why it is sent back. */
  public @Nullable String getReason() {
    return reason;
  }

  /** Takes why it is sent back. */
  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  /** Whether all statements are shown: as asked, else where none is exceptional. */
  public boolean isAll() {
    Boolean wanted = asked;
    StatementRun shown = getShown();
    return wanted == null ? shown != null && shown.exceptions() == 0 : wanted;
  }

  /** What the address asks for; read before the month of the address is known. */
  public @Nullable Boolean getAsked() {
    return asked;
  }

  /** Shows all statements, or only the exceptional ones. */
  public void setAsked(@Nullable Boolean asked) {
    this.asked = asked;
  }
}
