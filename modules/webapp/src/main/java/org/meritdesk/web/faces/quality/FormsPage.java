package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormVersion;
import org.meritdesk.quality.api.FormView;
import org.meritdesk.quality.api.Forms;
import org.meritdesk.quality.api.QualityRight;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** The forms with their versions, and the documents to begin from (质检表一览). */
@Named
@RequestScoped
public class FormsPage {

  @Inject private Forms forms;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable Part file;
  private @Nullable List<FormView> all;
  private @Nullable Set<String> current;

  /** All forms. */
  public List<FormView> getAll() {
    List<FormView> known = all;
    if (known == null) {
      known = forms.all();
      all = known;
    }
    return known;
  }

  /** Whether this version is the one used today. */
  public boolean used(FormVersion version) {
    Set<String> known = current;
    if (known == null) {
      known =
          forms.inForce(reader.today()).stream().map(FormsPage::key).collect(Collectors.toSet());
      current = known;
    }
    return known.contains(key(version));
  }

  private static String key(FormVersion version) {
    return version.code() + " " + version.versionNo();
  }

  /** The documents that ship. */
  public List<FormDocument> getTemplates() {
    return forms.templates();
  }

  /** Whether the reader may draft. */
  public boolean isMaker() {
    return QualityRight.WRITE_FORMS.heldBy(reader.caller());
  }

  /** Keeps the form in the file as a draft and shows it. */
  public void take() throws IOException {
    Part part = file;
    if (part == null || part.getSize() == 0) {
      notices.refuse("sources.file.missing");
      return;
    }
    try (InputStream in = part.getInputStream()) {
      FormVersion draft = forms.draft(forms.read(in), reader.caller());
      notices.done(
          "form?code=" + draft.code() + "&no=" + draft.versionNo(),
          "form.saved",
          draft.versionNo());
    }
  }

  /** The file. */
  public @Nullable Part getFile() {
    return file;
  }

  /** Takes the file. */
  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
