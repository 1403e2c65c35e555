package org.meritdesk.training.api;

import org.meritdesk.kernel.ProblemType;

/** What can go wrong with certificates (证书错误). */
public enum CertificateProblem implements ProblemType {
  /** No such record or certificate, or not for this caller. Arguments: {@code certificate}. */
  CERTIFICATE_NOT_FOUND(Category.NOT_FOUND),
  /** What was not passed is not certified. Arguments: {@code record}. */
  CERTIFICATE_NOT_PASSED(Category.CONFLICT),
  /** It was taken back. Arguments: {@code certificate}, {@code reason}. */
  CERTIFICATE_REVOKED(Category.CONFLICT);

  private final Category category;

  CertificateProblem(Category category) {
    this.category = category;
  }

  @Override
  public Category category() {
    return category;
  }
}
