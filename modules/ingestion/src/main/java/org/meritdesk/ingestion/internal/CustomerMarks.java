package org.meritdesk.ingestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.meritdesk.ingestion.api.MasterKey;

/**
 * Customers are known by a keyed hash only (客户标识): the same mark for the same customer of a source.
 */
@ApplicationScoped
public class CustomerMarks {

  private static final int BYTES = 16;

  private final SecretKeySpec key;

  @Inject
  CustomerMarks(MasterKey master) {
    key = new SecretKeySpec(master.derive("customer-mark"), "HmacSHA256");
  }

  /** For the proxy of the container. */
  protected CustomerMarks() {
    key = new SecretKeySpec(new byte[BYTES], "HmacSHA256");
  }

  /** The mark of a customer. */
  public byte[] of(String source, String customer) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update(source.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return Arrays.copyOf(mac.doFinal(customer.getBytes(StandardCharsets.UTF_8)), BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
