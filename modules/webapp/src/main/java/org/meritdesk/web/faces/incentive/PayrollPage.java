package org.meritdesk.web.faces.incentive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Acknowledgement;
import org.meritdesk.incentive.api.Export;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.PayRight;
import org.meritdesk.incentive.api.Payroll;
import org.meritdesk.incentive.api.PayrollField;
import org.meritdesk.incentive.api.PayrollFormat;
import org.meritdesk.incentive.api.PayrollPreview;
import org.meritdesk.incentive.api.PayrollProfile;
import org.meritdesk.incentive.api.ProfileVersion;
import org.meritdesk.incentive.api.RunState;
import org.meritdesk.incentive.api.StatementRun;
import org.meritdesk.incentive.api.Statements;
import org.meritdesk.web.faces.shell.FileAnswer;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** A run in the shape that a payroll system wants, and what that says back (工资对接). */
@Named
@RequestScoped
public class PayrollPage {

  @Inject private Payroll payroll;
  @Inject private Statements statements;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable Long run;
  private @Nullable String profile;
  private @Nullable Part file;
  private @Nullable String code;
  private @Nullable String nameZh;
  private @Nullable String nameEn;
  private @Nullable PayrollFormat format;
  private @Nullable Boolean perLine;
  private @Nullable String columns;
  private @Nullable StatementRun shown;
  private @Nullable List<ProfileVersion> profiles;

  /** Hands out the file by the chosen profile. */
  public void export() {
    Export export = payroll.export(number(), getChosen().profile().code(), reader.caller());
    FileAnswer.send(
        export.fileName(),
        export.contentType(),
        export.bytes(),
        Map.of("Digest-SHA-256", export.manifest().sha256()));
  }

  /** Keeps what was typed as a new version. */
  public void save() {
    ProfileVersion kept = payroll.save(typed(), reader.caller());
    profile = kept.profile().code();
    notices.done(address(), "payroll.saved", kept.versionNo());
  }

  private PayrollProfile typed() {
    return new PayrollProfile(
        getCode(),
        Map.of("zh-CN", getNameZh(), "en", getNameEn()),
        getFormat(),
        isPerLine(),
        ProfileText.read(getColumns()));
  }

  /** Reads a file that says what was taken over. */
  public void take() throws IOException {
    Part part = file;
    if (part == null) {
      notices.refuse("payroll.receipt.none");
      return;
    }
    try (InputStream in = part.getInputStream()) {
      payroll.acknowledge(
          number(),
          ReceiptFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)),
          reader.caller());
    }
    notices.done(address(), "payroll.receipt.taken");
  }

  private String address() {
    return "payroll?run=" + number() + "&profile=" + getChosen().profile().code();
  }

  private long number() {
    return run == null ? 0 : run;
  }

  /** The run. */
  public StatementRun getShown() {
    StatementRun known = shown;
    if (known == null) {
      known = statements.get(number(), reader.caller());
      shown = known;
    }
    return known;
  }

  /** Whether the run may be handed out. */
  public boolean isApproved() {
    return getShown().state() == RunState.APPROVED;
  }

  /** Whether the reader may change profiles and take receipts. */
  public boolean isMaker() {
    return PayRight.MAKE.heldBy(reader.caller());
  }

  /** All profiles. */
  public List<ProfileVersion> getProfiles() {
    List<ProfileVersion> known = profiles;
    if (known == null) {
      known = payroll.profiles(reader.caller());
      profiles = known;
    }
    return known;
  }

  /** The chosen profile, else the first. */
  public ProfileVersion getChosen() {
    return getProfiles().stream()
        .filter(each -> each.profile().code().equals(profile))
        .findFirst()
        .orElseGet(
            () ->
                getProfiles().stream()
                    .findFirst()
                    .orElseThrow(() -> IncentiveProblem.PROFILE_NOT_FOUND.problem("profile", "")));
  }

  /** The head of the file. */
  public PayrollPreview getPreview() {
    return payroll.preview(getChosen().profile(), number(), reader.caller());
  }

  /** What payroll systems said. */
  public Acknowledgement getReceipt() {
    return payroll.acknowledgement(number(), reader.caller());
  }

  public PayrollFormat[] getFormats() {
    return PayrollFormat.values();
  }

  public PayrollField[] getFields() {
    return PayrollField.values();
  }

  public @Nullable Long getRun() {
    return run;
  }

  public void setRun(@Nullable Long run) {
    this.run = run;
  }

  public @Nullable String getProfile() {
    return profile;
  }

  public void setProfile(@Nullable String profile) {
    this.profile = profile;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public String getCode() {
    return code == null ? getChosen().profile().code() : code.strip();
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }

  public String getNameZh() {
    return nameZh == null ? getChosen().profile().names().getOrDefault("zh-CN", "") : nameZh;
  }

  public void setNameZh(@Nullable String nameZh) {
    this.nameZh = nameZh;
  }

  public String getNameEn() {
    return nameEn == null ? getChosen().profile().names().getOrDefault("en", "") : nameEn;
  }

  public void setNameEn(@Nullable String nameEn) {
    this.nameEn = nameEn;
  }

  public PayrollFormat getFormat() {
    return format == null ? getChosen().profile().format() : format;
  }

  public void setFormat(@Nullable PayrollFormat format) {
    this.format = format;
  }

  public boolean isPerLine() {
    return perLine == null ? getChosen().profile().perLine() : perLine;
  }

  public void setPerLine(boolean perLine) {
    this.perLine = perLine;
  }

  public String getColumns() {
    return columns == null ? ProfileText.write(getChosen().profile().columns()) : columns;
  }

  public void setColumns(@Nullable String columns) {
    this.columns = columns;
  }
}
