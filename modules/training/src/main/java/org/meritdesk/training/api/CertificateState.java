package org.meritdesk.training.api;

/** What a certificate is worth today (证书状态). */
public enum CertificateState {
  /** It holds (有效). */
  VALID,
  /** It has run out (已过期). */
  EXPIRED,
  /** It was taken back, or what it rested on was (已撤销). */
  REVOKED
}
