package org.meritdesk.training.api;

import java.util.Set;
import org.meritdesk.people.api.Caller;

/**
 * Certificates of what was passed (培训证书): issued when first asked for, with a number and a code by
 * which anybody here can check one that is shown.
 */
public interface Certificates {

  /**
   * The certificate of a record that was passed; issued if there is none yet.
   *
   * @throws org.meritdesk.kernel.Problem {@code certificate-not-found}, {@code
   *     certificate-not-passed}, {@code certificate-revoked}
   */
  CertificateView of(long recordId, Caller who);

  /** What a number and its code stand for; {@code certificate-not-found} if they do not fit. */
  CertificateView check(String number, String code, Caller who);

  /** Takes a certificate back, with a reason; nobody gets it again. */
  CertificateView revoke(String number, String reason, Caller who);

  /** Records whose certificate was taken back; for lists. */
  Set<Long> revoked();

  /**
   * Tells people, once each, of completions that run out within thirty days and are not renewed;
   * for the timer.
   *
   * @return how many were told
   */
  int remind();
}
