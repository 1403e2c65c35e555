package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * A run as a file for payroll (工资导出) with what is needed to prove that it arrived whole.
 *
 * @param fileName suggested name
 * @param bytes the file; the same at every export
 * @param contentType its media type
 * @param manifest counts and digest
 */
public record Export(String fileName, byte[] bytes, String contentType, Manifest manifest) {

  /**
   * What the file must contain (导出清单).
   *
   * @param runId the run
   * @param month its month
   * @param revision its revision
   * @param rows lines without the header
   * @param currency of the amounts
   * @param controlTotal sum of the amounts
   * @param sha256 digest of the bytes, in hex
   */
  public record Manifest(
      long runId,
      YearMonth month,
      int revision,
      long rows,
      String currency,
      BigDecimal controlTotal,
      String sha256) {}
}
