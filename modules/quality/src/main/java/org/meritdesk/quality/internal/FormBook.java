package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormFinding;
import org.meritdesk.quality.api.FormResult;
import org.meritdesk.quality.api.FormState;
import org.meritdesk.quality.api.FormVersion;
import org.meritdesk.quality.api.FormView;
import org.meritdesk.quality.api.Forms;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.quality.api.QualityRight;
import org.meritdesk.quality.domain.FormCheck;
import org.meritdesk.quality.domain.FormScore;

/** Keeps the forms and who stands for them (质检表管理). */
@ApplicationScoped
class FormBook implements Forms {

  private Jdbi jdbi;
  private Audit audit;
  private Clock clock;

  @Inject
  FormBook(Jdbi jdbi, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected FormBook() {}

  @Override
  public List<FormView> all() {
    Map<String, List<FormVersion>> byCode =
        jdbi.withHandle(FormRows::all).stream()
            .map(this::version)
            .collect(
                Collectors.groupingBy(FormVersion::code, LinkedHashMap::new, Collectors.toList()));
    return byCode.entrySet().stream()
        .map(
            form ->
                new FormView(
                    form.getKey(), form.getValue().get(0).document().names(), form.getValue()))
        .toList();
  }

  @Override
  public FormVersion version(String code, int versionNo) {
    return version(jdbi.withHandle(handle -> row(handle, code, versionNo)));
  }

  @Override
  public Optional<FormVersion> inForce(String code, LocalDate day) {
    return inForce(day).stream().filter(each -> each.code().equals(code)).findFirst();
  }

  @Override
  public List<FormVersion> inForce(LocalDate day) {
    return jdbi.withHandle(handle -> FormRows.inForce(handle, day)).stream()
        .map(this::version)
        .toList();
  }

  @Override
  @Transactional
  public FormVersion draft(FormDocument document, Caller who) {
    QualityRight.WRITE_FORMS.demandOf(who);
    if (check(document).stream().anyMatch(FormBook::unkeepable)) {
      throw refused(document);
    }
    int no =
        jdbi.inTransaction(handle -> FormRows.draft(handle, document, who.name(), clock.instant()));
    if (no == 0) {
      throw QualityProblem.FORM_STATE.problem(
          "form", document.code(), "state", FormState.SUBMITTED);
    }
    note(who, "form.drafted", document.code(), no, null);
    return version(document.code(), no);
  }

  @Override
  @Transactional
  public FormVersion submit(String code, int versionNo, Caller who) {
    QualityRight.WRITE_FORMS.demandOf(who);
    FormDocument document = version(code, versionNo).document();
    if (check(document).stream().anyMatch(FormFinding::refuses)) {
      throw refused(document);
    }
    if (!jdbi.inTransaction(
        handle -> FormRows.submit(handle, code, versionNo, who.name(), clock.instant()))) {
      throw wrongState(code, versionNo);
    }
    note(who, "form.submitted", code, versionNo, null);
    return version(code, versionNo);
  }

  @Override
  @Transactional
  public FormVersion approve(String code, int versionNo, Caller who) {
    FormRows.Row row = decided(code, versionNo, FormState.APPROVED, null, who);
    note(who, "form.approved", code, versionNo, null);
    return version(row.code(), versionNo);
  }

  @Override
  @Transactional
  public FormVersion sendBack(String code, int versionNo, String reason, Caller who) {
    if (reason.isBlank()) {
      throw QualityProblem.INSPECTION_REASON_REQUIRED.problem();
    }
    FormRows.Row row = decided(code, versionNo, FormState.SENT_BACK, reason, who);
    note(who, "form.sent-back", code, versionNo, reason);
    return version(row.code(), versionNo);
  }

  @Override
  public List<FormFinding> check(FormDocument document) {
    return FormCheck.of(document);
  }

  @Override
  public FormResult score(FormDocument document, Answers answers) {
    return FormScore.of(document, answers);
  }

  @Override
  public FormDocument read(InputStream json) {
    try {
      return FormJson.form(json);
    } catch (IOException e) {
      throw QualityProblem.FORM_UNREADABLE.problem("detail", String.valueOf(e.getMessage()));
    }
  }

  @Override
  public String spell(FormDocument document) {
    return FormJson.write(document);
  }

  @Override
  public List<FormDocument> templates() {
    return FormTemplates.all();
  }

  private FormRows.Row decided(
      String code, int versionNo, FormState decision, @Nullable String reason, Caller who) {
    QualityRight.APPROVE_FORMS.demandOf(who);
    return jdbi.inTransaction(
        handle -> {
          FormRows.Row row = row(handle, code, versionNo);
          who.demandOther(QualityProblem.SAME_INSPECTOR, row.madeBy(), row.submittedBy());
          if (!FormRows.decide(handle, row, decision, who.name(), reason, clock.instant())) {
            throw QualityProblem.FORM_STATE.problem("form", code, "state", row.state());
          }
          return row;
        });
  }

  private static FormRows.Row row(Handle handle, String code, int versionNo) {
    return FormRows.one(handle, code, versionNo)
        .orElseThrow(
            () -> QualityProblem.FORM_NOT_FOUND.problem("form", code, "version", versionNo));
  }

  private FormVersion version(FormRows.Row row) {
    return new FormVersion(
        row.code(),
        row.versionNo(),
        row.state(),
        row.document(),
        check(row.document()),
        row.madeBy(),
        row.madeAt(),
        row.decidedBy(),
        row.decidedAt(),
        row.reason());
  }

  /** Without code or first day there is no place to keep it. */
  private static boolean unkeepable(FormFinding finding) {
    return finding.code().equals("code-malformed") || finding.code().equals("date-missing");
  }

  private RuntimeException refused(FormDocument document) {
    return QualityProblem.FORM_REFUSED.problem(
        "form",
        String.valueOf(document.code()),
        "findings",
        check(document).stream().filter(FormFinding::refuses).toList());
  }

  private RuntimeException wrongState(String code, int versionNo) {
    return QualityProblem.FORM_STATE.problem(
        "form", code, "state", version(code, versionNo).state());
  }

  private void note(
      Caller who, String action, String code, int versionNo, @Nullable String reason) {
    audit.record(who, action, "form", code, reason, Map.of("version", versionNo));
  }
}
