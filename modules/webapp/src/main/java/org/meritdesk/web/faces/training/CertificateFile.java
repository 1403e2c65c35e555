package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.CertificateView;
import org.meritdesk.training.api.Certificates;
import org.meritdesk.web.faces.shell.FileAnswer;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.paper.CertificatePaper;

/** Hands a certificate out as a file (证书下载). */
@Named
@RequestScoped
public class CertificateFile {

  @Inject private Certificates certificates;
  @Inject private CourseWords courseWords;
  @Inject private Reader reader;

  private @Nullable Long record;

  /** Answers this request with the certificate of the record, if one is named. */
  public void send() {
    Long wanted = record;
    if (wanted == null) {
      return;
    }
    CertificateView view = certificates.of(wanted, reader.caller());
    byte[] file =
        new CertificatePaper(reader.getLocale(), reader.zone())
            .of(view, courseWords.of(view.names()));
    FileAnswer.send(view.number() + ".pdf", "application/pdf", file);
  }

  public @Nullable Long getRecord() {
    return record;
  }

  public void setRecord(@Nullable Long record) {
    this.record = record;
  }
}
