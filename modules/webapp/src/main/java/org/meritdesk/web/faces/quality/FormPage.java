package org.meritdesk.web.faces.quality;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormState;
import org.meritdesk.quality.api.FormVersion;
import org.meritdesk.quality.api.FormView;
import org.meritdesk.quality.api.Forms;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.quality.api.QualityRight;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.shell.FileAnswer;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** One version of a form: shown, edited as a draft, decided on (质检表). */
@Named
@ViewScoped
public class FormPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient Forms forms;
  @Inject private transient Reader reader;
  @Inject private transient Notices notices;

  private @Nullable String code;
  private @Nullable Integer no;
  private @Nullable String template;
  private boolean edit;
  private @Nullable String reason;
  private final FormFields fields = new FormFields();
  private final FormEditor editor = new FormEditor(fields);
  private transient @Nullable FormVersion version;
  private transient @Nullable List<FormRow> findings;

  /** Reads the version, or the document to begin from. */
  public void read() {
    String wanted = template;
    if (wanted != null) {
      edit = true;
      fields.show(
          forms.templates().stream()
              .filter(each -> each.code().equals(wanted))
              .findFirst()
              .orElseThrow(() -> missing(wanted)));
    } else {
      fields.show(getVersion().document());
    }
    editor.choose(0, 0);
  }

  private static org.meritdesk.kernel.Problem missing(String wanted) {
    return QualityProblem.FORM_NOT_FOUND.problem("form", wanted, "version", "");
  }

  /** The document as it is shown or typed. */
  FormDocument document() {
    return edit ? fields.document() : getVersion().document();
  }

  /** The version shown. */
  public FormVersion getVersion() {
    FormVersion known = version;
    if (known == null) {
      known = forms.version(code == null ? "" : code, no == null ? 1 : no);
      version = known;
    }
    return known;
  }

  /** The versions of this form, the newest first. */
  public List<FormVersion> getHistory() {
    return template != null
        ? List.of()
        : forms.all().stream()
            .filter(each -> each.code().equals(code))
            .map(FormView::versions)
            .findFirst()
            .orElse(List.of());
  }

  /** What the check finds: in the version, or in what is being typed. */
  public List<FormRow> getFindings() {
    List<FormRow> known = findings;
    if (known == null) {
      FormDocument form = document();
      Words words = new Words(reader.getLocale());
      known = forms.check(form).stream().map(each -> FormRow.of(each, form, words)).toList();
      findings = known;
    }
    return known;
  }

  /** Whether anything found must be mended first. */
  public boolean isRefused() {
    return getFindings().stream().anyMatch(FormRow::refuses);
  }

  /** Looks again after a change. */
  public void check() {
    findings = null;
  }

  /** Keeps the draft. */
  public void save() {
    FormVersion saved = forms.draft(fields.document(), reader.caller());
    notices.done(address(saved), "form.saved", saved.versionNo());
  }

  /** Hands the draft to a second person. */
  public void submit() {
    FormVersion shown = getVersion();
    notices.done(
        address(forms.submit(shown.code(), shown.versionNo(), reader.caller())), "form.submitted");
  }

  /** Brings the version into force. */
  public void approve() {
    FormVersion shown = getVersion();
    notices.done(
        address(forms.approve(shown.code(), shown.versionNo(), reader.caller())), "form.approved");
  }

  /** Sends the version back. */
  public void sendBack() {
    FormVersion shown = getVersion();
    String why = reason == null ? "" : reason;
    notices.done(
        address(forms.sendBack(shown.code(), shown.versionNo(), why, reader.caller())),
        "form.sent.back");
  }

  /** Hands the document out as a file. */
  public void export() {
    FormVersion shown = getVersion();
    FileAnswer.send(
        shown.code() + "-v" + shown.versionNo() + ".json",
        "application/json",
        forms.spell(shown.document()));
  }

  private static String address(FormVersion version) {
    return "form?code=" + version.code() + "&no=" + version.versionNo();
  }

  /** Whether the reader may edit as a draft. */
  public boolean isMayEdit() {
    return !edit && writes() && getVersion().state() != FormState.SUBMITTED;
  }

  /** Whether the reader may hand the draft on. */
  public boolean isMaySubmit() {
    return !edit && writes() && getVersion().state() == FormState.DRAFT;
  }

  private boolean writes() {
    return QualityRight.WRITE_FORMS.heldBy(reader.caller());
  }

  /** Whether the reader may decide. */
  public boolean isMayDecide() {
    return !edit
        && QualityRight.APPROVE_FORMS.heldBy(reader.caller())
        && getVersion().state() == FormState.SUBMITTED
        && !getVersion().madeBy().equals(reader.caller().name());
  }

  /** What is shown and edited. */
  public FormFields getFields() {
    return fields;
  }

  /** Which row is edited. */
  public FormEditor getEditor() {
    return editor;
  }

  /** The form's code. */
  public @Nullable String getCode() {
    return code;
  }

  /** Takes the form's code. */
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
