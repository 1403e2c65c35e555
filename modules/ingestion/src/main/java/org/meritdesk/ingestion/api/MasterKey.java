package org.meritdesk.ingestion.api;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of this installation (主密钥), from which a key for each purpose is derived; it never
 * leaves the process. Losing it means losing the raw lines and the recognition of customers.
 */
public final class MasterKey {

  private static final int SHORTEST = 32;

  private final byte[] secret;

  private MasterKey(byte[] secret) {
    this.secret = secret;
  }

  /**
   * Of a configured text.
   *
   * @throws IllegalArgumentException if it is shorter than 32 characters
   */
  public static MasterKey of(String text) {
    if (text.length() < SHORTEST) {
      throw new IllegalArgumentException("meritdesk.master-key needs 32 characters or more");
    }
    return new MasterKey(text.getBytes(StandardCharsets.UTF_8));
  }

  /** 32 bytes for a purpose: HMAC-SHA256 of its name. */
  public byte[] derive(String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return mac.doFinal(("meritdesk/" + purpose).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
