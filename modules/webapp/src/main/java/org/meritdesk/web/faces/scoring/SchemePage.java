package org.meritdesk.web.faces.scoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Posts;
import org.meritdesk.people.api.Teams;
import org.meritdesk.scoring.api.Finding;
import org.meritdesk.scoring.api.SchemeState;
import org.meritdesk.scoring.api.SchemeVersion;
import org.meritdesk.scoring.api.SchemeView;
import org.meritdesk.scoring.api.Schemes;
import org.meritdesk.scoring.api.ScoringProblem;
import org.meritdesk.scoring.api.ScoringRight;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.PageTexts;
import org.meritdesk.web.faces.shell.Reader;

/**
 * One version of a scheme: read, edited as a new draft with a check at every change, handed on,
 * approved or sent back (考核方案).
 */
@Named
@ViewScoped
public class SchemePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Schemes schemes;
  @Inject private Reader reader;
  @Inject private Notices notices;
  @Inject private Posts posts;
  @Inject private Teams teams;
  @Inject private PageTexts texts;

  private @Nullable String code;
  private @Nullable Integer no;
  private @Nullable String template;
  private boolean edit;
  private int begin;
  private @Nullable String reason;
  private final SchemeFields fields = new SchemeFields();
  private transient @Nullable SchemeVersion version;
  private transient @Nullable List<Finding> findings;

  /** Reads the version, or the document to begin from. */
  public void read() {
    String wanted = template;
    if (wanted != null) {
      edit = true;
      fields.show(
          schemes.templates().stream()
              .filter(each -> each.code().equals(wanted))
              .findFirst()
              .orElseThrow(() -> missing(wanted)));
    } else {
      fields.show(getVersion().document());
    }
    fields.setLine(begin);
  }

  /** The version shown. */
  public SchemeVersion getVersion() {
    SchemeVersion known = version;
    if (known == null) {
      known = schemes.version(code == null ? "" : code, no == null ? 1 : no);
      version = known;
    }
    return known;
  }

  /** The versions of this scheme, the newest first. */
  public List<SchemeVersion> getHistory() {
    return template != null
        ? List.of()
        : schemes.all().stream()
            .filter(each -> each.code().equals(code))
            .map(SchemeView::versions)
            .findFirst()
            .orElse(List.of());
  }

  /** What the check finds: in the version, or in what is being typed. */
  public List<Finding> getFindings() {
    List<Finding> known = findings;
    if (known == null) {
      known = edit ? schemes.check(fields.document()) : getVersion().findings();
      findings = known;
    }
    return known;
  }

  /** Whether anything found must be mended first. */
  public boolean isRefused() {
    return getFindings().stream().anyMatch(Finding::refuses);
  }

  /** Looks again after a change. */
  public void check() {
    findings = null;
  }

  /** Keeps the draft. */
  public void save() {
    SchemeVersion saved = schemes.draft(fields.document(), reader.caller());
    notices.done(address(saved), "scheme.saved", saved.versionNo());
  }

  /** Hands the draft to a second person. */
  public void submit() {
    SchemeVersion shown = getVersion();
    notices.done(
        address(schemes.submit(shown.code(), shown.versionNo(), reader.caller())),
        "scheme.submitted");
  }

  /** Brings the version into force. */
  public void approve() {
    SchemeVersion shown = getVersion();
    notices.done(
        address(schemes.approve(shown.code(), shown.versionNo(), reader.caller())),
        "scheme.approved");
  }

  /** Sends the version back. */
  public void sendBack() {
    SchemeVersion shown = getVersion();
    notices.done(
        address(
            schemes.sendBack(
                shown.code(), shown.versionNo(), reason == null ? "" : reason, reader.caller())),
        "scheme.sent.back");
  }

  private static String address(SchemeVersion version) {
    return "scheme?code=" + version.code() + "&no=" + version.versionNo();
  }

  private static org.meritdesk.kernel.Problem missing(String wanted) {
    return ScoringProblem.SCHEME_NOT_FOUND.problem("scheme", wanted, "version", "");
  }

  /** Whether the reader may edit as a new version. */
  public boolean isMayEdit() {
    return ScoringRight.WRITE_SCHEMES.heldBy(reader.caller()) && !edit;
  }

  /** Whether the reader may hand the draft on. */
  public boolean isMaySubmit() {
    return !edit
        && ScoringRight.WRITE_SCHEMES.heldBy(reader.caller())
        && getVersion().state() == SchemeState.DRAFT;
  }

  /** Whether the reader may decide. */
  public boolean isMayDecide() {
    return !edit
        && ScoringRight.APPROVE.heldBy(reader.caller())
        && getVersion().state() == SchemeState.SUBMITTED
        && !getVersion().madeBy().equals(reader.caller().name());
  }

  /** Whom it judges, in words. */
  public String getScopeText() {
    List<String> parts = new ArrayList<>();
    posts.all().stream()
        .filter(each -> List.of(fields.getPosts()).contains(each.code()))
        .forEach(each -> parts.add(texts.either(each.nameZh(), each.nameEn())));
    teams.all().stream()
        .filter(each -> List.of(fields.getTeams()).contains(each.code()))
        .forEach(each -> parts.add(texts.either(each.nameZh(), each.nameEn())));
    return parts.isEmpty() ? texts.of("scheme.scope.everybody") : String.join(" · ", parts);
  }

  /** What is shown and edited. */
  public SchemeFields getFields() {
    return fields;
  }

  /** The scheme's code. */
  public @Nullable String getCode() {
    return code;
  }

  /** Takes the scheme's code. */
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

  /** The line to begin with, from 0. */
  public int getBegin() {
    return begin;
  }

  /** Takes the line to begin with. */
  public void setBegin(int begin) {
    this.begin = begin;
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
