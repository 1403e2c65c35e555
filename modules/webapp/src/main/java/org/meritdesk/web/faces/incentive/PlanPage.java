package org.meritdesk.web.faces.incentive;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.IncentiveRule;
import org.meritdesk.incentive.api.PayRight;
import org.meritdesk.incentive.api.PlanFinding;
import org.meritdesk.incentive.api.PlanSimulation;
import org.meritdesk.incentive.api.PlanState;
import org.meritdesk.incentive.api.PlanVersion;
import org.meritdesk.incentive.api.PlanView;
import org.meritdesk.incentive.api.Plans;
import org.meritdesk.incentive.api.Simulations;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/**
 * One version of an incentive plan: read, edited as a new draft with a check at every change,
 * handed on, approved or sent back (激励方案).
 */
@Named
@ViewScoped
public class PlanPage implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int SIMULATED = 3;

  @Inject private Plans plans;
  @Inject private Simulations simulations;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable String code;
  private @Nullable Integer no;
  private @Nullable String template;
  private boolean edit;
  private @Nullable String reason;
  private @Nullable String chosenRule;
  private final PlanFields fields = new PlanFields();
  private transient @Nullable PlanVersion version;
  private transient @Nullable List<PlanFinding> findings;
  private transient @Nullable PlanSimulation simulation;

  /** Reads the version, or the document to begin from. */
  public void read() {
    String wanted = template;
    if (wanted != null) {
      edit = true;
      fields.show(
          plans.templates().stream()
              .filter(each -> each.code().equals(wanted))
              .findFirst()
              .orElseThrow(
                  () -> IncentiveProblem.PLAN_NOT_FOUND.problem("plan", wanted, "version", "")));
    } else {
      fields.show(getVersion().document());
    }
  }

  /** The version shown. */
  public PlanVersion getVersion() {
    PlanVersion known = version;
    if (known == null) {
      known = plans.version(code == null ? "" : code, no == null ? 1 : no);
      version = known;
    }
    return known;
  }

  /** The versions of this plan, the newest first. */
  public List<PlanVersion> getHistory() {
    return template != null
        ? List.of()
        : plans.all().stream()
            .filter(each -> each.code().equals(code))
            .map(PlanView::versions)
            .findFirst()
            .orElse(List.of());
  }

  /** What the check finds: in the version, or in what is being typed. */
  public List<PlanFinding> getFindings() {
    List<PlanFinding> known = findings;
    if (known == null) {
      known = edit ? plans.check(fields.document()) : getVersion().findings();
      findings = known;
    }
    return known;
  }

  /** Whether anything found must be mended first. */
  public boolean isRefused() {
    return getFindings().stream().anyMatch(PlanFinding::error);
  }

  /** Looks again after a change. */
  public void check() {
    findings = null;
  }

  /** Runs what is shown or typed over the last published months. */
  public void simulate() {
    simulation =
        simulations.simulate(
            edit ? fields.document() : getVersion().document(), SIMULATED, reader.caller());
  }

  /** What it would have cost; null until somebody asks. */
  public @Nullable PlanSimulation getSimulation() {
    return simulation;
  }

  /** Whether there is a bonus to show, or one may be written. */
  public boolean isBonus() {
    return edit || !fields.getBases().isEmpty();
  }

  /** The rules that ship, to add one like them. */
  public List<IncentiveRule> getShippedRules() {
    return plans.templates().stream().flatMap(each -> each.rules().stream()).toList();
  }

  /** Adds a rule like the one chosen. */
  public void addRule() {
    getShippedRules().stream()
        .filter(each -> each.code().equals(chosenRule))
        .findFirst()
        .ifPresent(fields::add);
    check();
  }

  public @Nullable String getChosenRule() {
    return chosenRule;
  }

  public void setChosenRule(@Nullable String chosenRule) {
    this.chosenRule = chosenRule;
  }

  /** Keeps the draft. */
  public void save() {
    PlanVersion saved = plans.draft(fields.document(), reader.caller());
    notices.done(address(saved), "scheme.saved", saved.versionNo());
  }

  /** Hands the draft to a second person. */
  public void submit() {
    PlanVersion shown = getVersion();
    notices.done(
        address(plans.submit(shown.code(), shown.versionNo(), reader.caller())),
        "scheme.submitted");
  }

  /** Brings the version into force. */
  public void approve() {
    PlanVersion shown = getVersion();
    notices.done(
        address(plans.approve(shown.code(), shown.versionNo(), reader.caller())),
        "scheme.approved");
  }

  /** Sends the version back. */
  public void sendBack() {
    PlanVersion shown = getVersion();
    notices.done(
        address(
            plans.sendBack(
                shown.code(), shown.versionNo(), reason == null ? "" : reason, reader.caller())),
        "scheme.sent.back");
  }

  private static String address(PlanVersion version) {
    return "plan?code=" + version.code() + "&no=" + version.versionNo();
  }

  /** Whether the reader may edit as a new version. */
  public boolean isMayEdit() {
    return PayRight.MAKE.heldBy(reader.caller()) && !edit;
  }

  /** Whether the reader may hand the draft on. */
  public boolean isMaySubmit() {
    return !edit
        && PayRight.MAKE.heldBy(reader.caller())
        && getVersion().state() == PlanState.DRAFT;
  }

  /** Whether the reader may decide. */
  public boolean isMayDecide() {
    return !edit
        && PayRight.CHECK.heldBy(reader.caller())
        && getVersion().state() == PlanState.SUBMITTED
        && !getVersion().madeBy().equals(reader.caller().name());
  }

  /** What is shown and edited. */
  public PlanFields getFields() {
    return fields;
  }

  /** The plan's code. */
  public @Nullable String getCode() {
    return code;
  }

  /** Takes the plan's code. */
  public void setCode(@Nullable String code) {
    this.code = code;
  }

  /** The version's number. */
  public @Nullable Integer getNo() {
    return no;
  }

  /** Takes the version's number. */
  public void setNo(@Nullable Integer no) {
    this.no = no;
  }

  /** The document to begin from. */
  public @Nullable String getTemplate() {
    return template;
  }

  /** Takes the document to begin from. */
  public void setTemplate(@Nullable String template) {
    this.template = template;
  }

  /** Whether it is being edited. */
  public boolean isEdit() {
    return edit;
  }

  /** Begins to edit. */
  public void setEdit(boolean edit) {
    this.edit = edit;
  }

  /** Why it is sent back. */
  public @Nullable String getReason() {
    return reason;
  }

  /** Takes why it is sent back. */
  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
