package org.meritdesk.training.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A certificate (培训证书): who completed what and when, as on the day it was issued.
 *
 * @param number names it for good, such as {@code MD-2026-000123}
 * @param code what tells a real one from an invented number
 * @param names names of the course by language tag
 * @param score in percent; null without an exam
 * @param expiresOn the first day on which it no longer holds; null for ever
 * @param reason why it was taken back
 */
public record CertificateView(
    String number,
    String code,
    long agentId,
    String agentName,
    String employeeNo,
    String course,
    Map<String, String> names,
    LocalDate completedOn,
    @Nullable BigDecimal score,
    @Nullable LocalDate expiresOn,
    LocalDate issuedOn,
    CertificateState state,
    @Nullable String reason) {

  /** Fixes the names. */
  public CertificateView {
    names = Map.copyOf(names);
  }
}
