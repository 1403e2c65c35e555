package org.meritdesk.ingestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.meritdesk.ingestion.api.MasterKey;

/** Seals what came in (原始报文加密): AES-256-GCM, bound to its load and place. */
@ApplicationScoped
public class Envelope {

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  @Inject
  Envelope(MasterKey master) {
    key = new SecretKeySpec(master.derive("raw-lines"), "AES");
  }

  /** For the proxy of the container. */
  protected Envelope() {
    key = new SecretKeySpec(new byte[32], "AES");
  }

  /** Nonce and cipher text. */
  public byte[] seal(byte[] plain, long loadId, long firstLine) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, 0, loadId, firstLine);
    return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
  }

  /** What was sealed. */
  public byte[] open(byte[] sealed, long loadId, long firstLine) {
    byte[] nonce = Arrays.copyOf(sealed, NONCE);
    return run(Cipher.DECRYPT_MODE, nonce, sealed, NONCE, loadId, firstLine);
  }

  private byte[] run(int mode, byte[] nonce, byte[] bytes, int from, long loadId, long firstLine) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(ByteBuffer.allocate(16).putLong(loadId).putLong(firstLine).array());
      return cipher.doFinal(bytes, from, bytes.length - from);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "a raw block cannot be " + (mode == 1 ? "sealed" : "opened"), e);
    }
  }
}
