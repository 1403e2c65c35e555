package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.incentive.api.Acknowledgement;
import org.meritdesk.incentive.api.Export;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.PayRight;
import org.meritdesk.incentive.api.Payroll;
import org.meritdesk.incentive.api.PayrollPreview;
import org.meritdesk.incentive.api.PayrollProfile;
import org.meritdesk.incentive.api.ProfileVersion;
import org.meritdesk.incentive.api.RunState;
import org.meritdesk.incentive.api.StatementRun;
import org.meritdesk.incentive.api.StatementView;
import org.meritdesk.incentive.api.TakenOver;
import org.meritdesk.incentive.domain.PayrollTable;
import org.meritdesk.incentive.domain.ProfileCheck;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;

/** Hands runs to payroll systems in their own shape, and compares what they say (工资对接). */
@ApplicationScoped
class PayrollDesk implements Payroll {

  private static final int SHOWN = 5;

  private Jdbi jdbi;
  private Audit audit;
  private Clock clock;

  @Inject
  PayrollDesk(Jdbi jdbi, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected PayrollDesk() {}

  @Override
  public List<ProfileVersion> profiles(Caller who) {
    PayRight.EXPORT.demandOf(who);
    return jdbi.withHandle(handle -> List.copyOf(newest(handle).values()));
  }

  @Override
  @Transactional
  public ProfileVersion save(PayrollProfile profile, Caller maker) {
    PayRight.MAKE.demandOf(maker);
    refuseFaulty(profile);
    if (jdbi.inTransaction(
            handle -> PayrollRows.insert(handle, profile, maker.name(), clock.instant()))
        .isEmpty()) {
      throw IncentiveProblem.PROFILE_CHANGED.problem("profile", profile.code());
    }
    ProfileVersion kept = jdbi.withHandle(handle -> profile(handle, profile.code()));
    audit.record(
        maker,
        "payroll-profile.saved",
        "payroll-profile",
        profile.code(),
        null,
        Map.of("version", kept.versionNo()));
    return kept;
  }

  @Override
  public PayrollPreview preview(PayrollProfile profile, long runId, Caller who) {
    PayRight.REVIEW.demandOf(who);
    refuseFaulty(profile);
    List<StatementView> head =
        jdbi.withHandle(
            handle -> {
              run(handle, runId);
              return StatementRows.of(handle, runId).stream().limit(SHOWN).toList();
            });
    PayrollTable table = PayrollTable.of(profile, head);
    return new PayrollPreview(
        table.headings(),
        table.rows().stream().map(row -> row.stream().map(PayrollFile::cell).toList()).toList());
  }

  @Override
  @Transactional
  public Export export(long runId, String profile, Caller who) {
    PayRight.EXPORT.demandOf(who);
    return jdbi.inTransaction(
        handle -> {
          StatementRun run = approved(handle, runId);
          Optional<PayrollRows.Exported> before = exported(handle, runId, profile);
          if (before.isEmpty()) {
            ProfileVersion now = profile(handle, profile);
            Export first = file(handle, run, now.profile());
            PayrollRows.export(
                handle,
                runId,
                new PayrollRows.Exported(profile, now.versionNo(), first.manifest().sha256()),
                who.name(),
                clock.instant());
          }
          PayrollRows.Exported made = exported(handle, runId, profile).orElseThrow();
          Export export = file(handle, run, version(handle, made));
          audit.record(
              who,
              "statements.exported",
              "statement-run",
              Long.toString(runId),
              null,
              Map.of("profile", profile, "version", made.version()));
          return export;
        });
  }

  @Override
  @Transactional
  public Acknowledgement acknowledge(long runId, List<TakenOver> taken, Caller who) {
    PayRight.ACKNOWLEDGE.demandOf(who);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < taken.size(); i++) {
      TakenOver each = taken.get(i);
      boolean bad =
          each.employeeNo().isBlank()
              || !seen.add(each.employeeNo())
              || each.amount().stripTrailingZeros().scale() > 2;
      if (bad) {
        throw IncentiveProblem.RECEIPT_LINE.problem("line", i + 1);
      }
    }
    jdbi.useTransaction(
        handle -> {
          approved(handle, runId);
          PayrollRows.acknowledge(handle, runId, taken, who.name(), clock.instant());
        });
    Acknowledgement now = jdbi.withHandle(handle -> acknowledgement(handle, runId));
    audit.record(
        who,
        "statements.acknowledged",
        "statement-run",
        Long.toString(runId),
        null,
        Map.of("lines", taken.size(), "agreed", now.agreed()));
    return now;
  }

  @Override
  public Acknowledgement acknowledgement(long runId, Caller who) {
    PayRight.REVIEW.demandOf(who);
    return jdbi.withHandle(handle -> acknowledgement(handle, runId));
  }

  private static Acknowledgement acknowledgement(Handle handle, long runId) {
    run(handle, runId);
    List<StatementView> statements = StatementRows.of(handle, runId);
    Map<String, BigDecimal> taken = new TreeMap<>(PayrollRows.taken(handle, runId));
    Optional<Map.Entry<String, Instant>> last = PayrollRows.lastReceipt(handle, runId);
    List<Acknowledgement.Difference> found = new ArrayList<>();
    int agreed = 0;
    for (StatementView each : statements) {
      BigDecimal amount = taken.remove(each.employeeNo());
      if (amount != null && amount.compareTo(each.total()) == 0) {
        agreed++;
      } else if (last.isPresent()) {
        found.add(
            new Acknowledgement.Difference(
                each.employeeNo(), each.agentName(), each.total(), amount));
      }
    }
    taken.values().removeIf(amount -> amount.signum() == 0);
    taken.forEach((no, amount) -> found.add(new Acknowledgement.Difference(no, "", null, amount)));
    return new Acknowledgement(
        runId,
        statements.size(),
        agreed,
        found,
        last.map(Map.Entry::getKey).orElse(null),
        last.map(Map.Entry::getValue).orElse(null));
  }

  /** Exports that no longer give the bytes that were handed out. */
  static List<String> changed(Handle handle, StatementRun run) {
    List<String> found = new ArrayList<>();
    for (PayrollRows.Exported each : PayrollRows.exports(handle, run.runId())) {
      Export again = file(handle, run, version(handle, each));
      if (!again.manifest().sha256().equals(each.sha256())) {
        found.add("export of run " + run.runId() + " by " + each.profile() + " is not what it was");
      }
    }
    return found;
  }

  private static Export file(Handle handle, StatementRun run, PayrollProfile profile) {
    return PayrollFile.of(run, StatementRows.of(handle, run.runId()), profile);
  }

  private static Optional<PayrollRows.Exported> exported(
      Handle handle, long runId, String profile) {
    return PayrollRows.exports(handle, runId).stream()
        .filter(each -> each.profile().equals(profile))
        .findFirst();
  }

  private static PayrollProfile version(Handle handle, PayrollRows.Exported made) {
    return (made.version() == 0
            ? Optional.ofNullable(PlanJson.shippedProfiles().get(made.profile()))
            : PayrollRows.version(handle, made.profile(), made.version()))
        .orElseThrow(() -> unknown(made.profile()));
  }

  private static Map<String, ProfileVersion> newest(Handle handle) {
    Map<String, ProfileVersion> all = new LinkedHashMap<>();
    PlanJson.shippedProfiles()
        .forEach((code, profile) -> all.put(code, new ProfileVersion(0, profile, null, null)));
    all.putAll(PayrollRows.profiles(handle));
    return all;
  }

  private static ProfileVersion profile(Handle handle, String code) {
    return Optional.ofNullable(newest(handle).get(code)).orElseThrow(() -> unknown(code));
  }

  private static StatementRun approved(Handle handle, long runId) {
    StatementRun run = run(handle, runId);
    if (run.state() != RunState.APPROVED) {
      throw IncentiveProblem.RUN_NOT_APPROVED.problem("run", runId);
    }
    return run;
  }

  private static StatementRun run(Handle handle, long runId) {
    return RunRows.one(handle, runId)
        .orElseThrow(() -> IncentiveProblem.RUN_NOT_FOUND.problem("run", runId));
  }

  private static void refuseFaulty(PayrollProfile profile) {
    List<String> faults = ProfileCheck.of(profile);
    if (!faults.isEmpty()) {
      throw IncentiveProblem.PROFILE_FIELD.problem("field", faults.get(0));
    }
  }

  private static RuntimeException unknown(String profile) {
    return IncentiveProblem.PROFILE_NOT_FOUND.problem("profile", profile);
  }
}
