package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Problem;
import org.meritdesk.training.api.CertificateProblem;
import org.meritdesk.training.api.CertificateRight;
import org.meritdesk.training.api.CertificateState;
import org.meritdesk.training.api.CertificateView;
import org.meritdesk.training.api.Certificates;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** Whether a certificate that somebody shows is a real one (证书核验). */
@Named
@RequestScoped
public class CertificatePage {

  @Inject private Certificates certificates;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable String number;
  private @Nullable String code;
  private @Nullable String reason;
  private @Nullable CertificateView found;

  /** Looks the certificate up, if one is named. */
  public void load() {
    if (!isAsked()) {
      return;
    }
    try {
      found = certificates.check(said(number), said(code), reader.caller());
    } catch (Problem problem) {
      if (problem.type() != CertificateProblem.CERTIFICATE_NOT_FOUND) {
        throw problem;
      }
    }
  }

  /** Takes it back. */
  public void revoke() {
    certificates.revoke(said(number), said(reason), reader.caller());
    notices.done("certificate?number=" + said(number) + "&code=" + said(code), "certificate.done");
  }

  /** Whether a number is named. */
  public boolean isAsked() {
    return number != null && !number.isBlank();
  }

  /** What it stands for; null if number and code do not fit. */
  public @Nullable CertificateView getView() {
    return found;
  }

  /** Whether the reader may take it back. */
  public boolean isRevocable() {
    CertificateView view = found;
    return view != null
        && view.state() != CertificateState.REVOKED
        && CertificateRight.REVOKE.heldBy(reader.caller());
  }

  private static String said(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  public @Nullable String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
