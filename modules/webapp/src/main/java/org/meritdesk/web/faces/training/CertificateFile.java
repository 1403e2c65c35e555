package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.CertificateView;
import org.meritdesk.training.api.Certificates;
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
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext out = faces.getExternalContext();
    out.setResponseContentType("application/pdf");
    out.setResponseContentLength(file.length);
    out.setResponseHeader(
        "Content-Disposition", "attachment; filename=\"" + view.number() + ".pdf\"");
    try {
      out.getResponseOutputStream().write(file);
    } catch (IOException e) {
      throw new FacesException(e);
    }
    faces.responseComplete();
  }

  public @Nullable Long getRecord() {
    return record;
  }

  public void setRecord(@Nullable Long record) {
    this.record = record;
  }
}
