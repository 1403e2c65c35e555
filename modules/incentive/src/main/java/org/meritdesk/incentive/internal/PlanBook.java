package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.IncentiveRule;
import org.meritdesk.incentive.api.PayRight;
import org.meritdesk.incentive.api.PlanDocument;
import org.meritdesk.incentive.api.PlanFinding;
import org.meritdesk.incentive.api.PlanState;
import org.meritdesk.incentive.api.PlanVersion;
import org.meritdesk.incentive.api.PlanView;
import org.meritdesk.incentive.api.Plans;
import org.meritdesk.incentive.domain.PlanCheck;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;

/** Keeps the incentive plans and who stands for them (激励方案管理). */
@ApplicationScoped
class PlanBook implements Plans {

  private Jdbi jdbi;
  private Audit audit;
  private Clock clock;

  @Inject
  PlanBook(Jdbi jdbi, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected PlanBook() {}

  @Override
  public List<PlanView> all() {
    Map<String, List<PlanVersion>> byCode =
        jdbi.withHandle(PlanRows::all).stream()
            .map(PlanBook::version)
            .collect(
                Collectors.groupingBy(PlanVersion::code, LinkedHashMap::new, Collectors.toList()));
    return byCode.entrySet().stream()
        .map(
            plan ->
                new PlanView(
                    plan.getKey(), plan.getValue().get(0).document().names(), plan.getValue()))
        .toList();
  }

  @Override
  public PlanVersion version(String code, int versionNo) {
    return version(jdbi.withHandle(handle -> row(handle, code, versionNo)));
  }

  @Override
  public List<PlanVersion> inForce(YearMonth month) {
    return jdbi.withHandle(handle -> PlanRows.inForce(handle, month)).stream()
        .map(PlanBook::version)
        .toList();
  }

  @Override
  @Transactional
  public PlanVersion draft(PlanDocument document, Caller who) {
    PayRight.MAKE.demandOf(who);
    if (check(document).stream().anyMatch(PlanBook::unkeepable)) {
      throw refused(document);
    }
    int no =
        jdbi.inTransaction(handle -> PlanRows.draft(handle, document, who.name(), clock.instant()));
    if (no == 0) {
      throw IncentiveProblem.PLAN_STATE.problem(
          "plan", document.code(), "state", PlanState.SUBMITTED);
    }
    note(who, "plan.drafted", document.code(), no, null);
    return version(document.code(), no);
  }

  @Override
  @Transactional
  public PlanVersion submit(String code, int versionNo, Caller who) {
    PayRight.MAKE.demandOf(who);
    PlanVersion draft = version(code, versionNo);
    if (draft.findings().stream().anyMatch(PlanFinding::error)) {
      throw refused(draft.document());
    }
    if (!jdbi.inTransaction(
        handle -> PlanRows.submit(handle, code, versionNo, who.name(), clock.instant()))) {
      throw IncentiveProblem.PLAN_STATE.problem("plan", code, "state", draft.state());
    }
    note(who, "plan.submitted", code, versionNo, null);
    return version(code, versionNo);
  }

  @Override
  @Transactional
  public PlanVersion approve(String code, int versionNo, Caller who) {
    decide(code, versionNo, PlanState.APPROVED, null, who);
    note(who, "plan.approved", code, versionNo, null);
    return version(code, versionNo);
  }

  @Override
  @Transactional
  public PlanVersion sendBack(String code, int versionNo, String reason, Caller who) {
    if (reason.isBlank()) {
      throw IncentiveProblem.PAY_REASON_REQUIRED.problem();
    }
    decide(code, versionNo, PlanState.SENT_BACK, reason, who);
    note(who, "plan.sent-back", code, versionNo, reason);
    return version(code, versionNo);
  }

  @Override
  public List<PlanFinding> check(PlanDocument document) {
    return PlanCheck.of(document);
  }

  @Override
  public List<PlanDocument> templates() {
    return PlanJson.templates();
  }

  private void decide(
      String code, int versionNo, PlanState decision, @Nullable String reason, Caller who) {
    PayRight.CHECK.demandOf(who);
    jdbi.useTransaction(
        handle -> {
          PlanRows.Row row = row(handle, code, versionNo);
          who.demandOther(IncentiveProblem.OWN_WORK, row.madeBy(), row.submittedBy());
          if (decision == PlanState.APPROVED) {
            refuseContention(handle, row.document());
          }
          if (!PlanRows.decide(handle, row, decision, who.name(), reason, clock.instant())) {
            throw IncentiveProblem.PLAN_STATE.problem("plan", code, "state", row.state());
          }
        });
  }

  private static void refuseContention(Handle handle, PlanDocument document) {
    Set<String> posts = posts(document);
    for (PlanRows.Row other : PlanRows.besides(handle, document.code(), document.validFrom())) {
      Set<String> both = new HashSet<>(posts(other.document()));
      both.retainAll(posts);
      if (!both.isEmpty()) {
        throw IncentiveProblem.PLAN_POST_TAKEN.problem(
            "plan", document.code(), "other", other.code(), "post", both.iterator().next());
      }
      Set<String> rules = new HashSet<>(rules(other.document()));
      rules.retainAll(rules(document));
      if (!rules.isEmpty()) {
        throw IncentiveProblem.PLAN_RULE_TAKEN.problem(
            "plan", document.code(), "other", other.code(), "rule", rules.iterator().next());
      }
    }
  }

  private static Set<String> posts(PlanDocument document) {
    return document.bases().stream().map(PlanDocument.Base::post).collect(Collectors.toSet());
  }

  private static Set<String> rules(PlanDocument document) {
    return document.rules().stream().map(IncentiveRule::code).collect(Collectors.toSet());
  }

  private static PlanRows.Row row(Handle handle, String code, int versionNo) {
    return PlanRows.one(handle, code, versionNo)
        .orElseThrow(
            () -> IncentiveProblem.PLAN_NOT_FOUND.problem("plan", code, "version", versionNo));
  }

  private static PlanVersion version(PlanRows.Row row) {
    return new PlanVersion(
        row.code(),
        row.versionNo(),
        row.state(),
        row.document(),
        PlanCheck.of(row.document()),
        row.madeBy(),
        row.madeAt(),
        row.decidedBy(),
        row.decidedAt(),
        row.reason());
  }

  /** Without code or month there is no place to keep it. */
  private static boolean unkeepable(PlanFinding finding) {
    return finding.code().equals("code-malformed") || finding.code().equals("month-missing");
  }

  private static RuntimeException refused(PlanDocument document) {
    return IncentiveProblem.PLAN_REFUSED.problem(
        "plan",
        String.valueOf(document.code()),
        "findings",
        PlanCheck.of(document).stream().filter(PlanFinding::error).toList());
  }

  private void note(
      Caller who, String action, String code, int versionNo, @Nullable String reason) {
    audit.record(who, action, "plan", code, reason, Map.of("version", versionNo));
  }
}
