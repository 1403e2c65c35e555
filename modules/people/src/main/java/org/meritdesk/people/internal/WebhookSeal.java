package org.meritdesk.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.meritdesk.people.api.WebhookKey;

/** Seals the secrets of webhooks (回调密钥加密): AES-256-GCM, bound to the webhook's name. */
@ApplicationScoped
class WebhookSeal {

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private SecretKeySpec key;

  @Inject
  WebhookSeal(WebhookKey key) {
    this.key = new SecretKeySpec(key.bytes(), "AES");
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected WebhookSeal() {}

  /** Nonce and cipher text. */
  public byte[] seal(byte[] secret, String name) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, secret, name);
    return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
  }

  /** What was sealed. */
  public byte[] open(byte[] sealed, String name) {
    return run(
        Cipher.DECRYPT_MODE,
        Arrays.copyOf(sealed, NONCE),
        Arrays.copyOfRange(sealed, NONCE, sealed.length),
        name);
  }

  private byte[] run(int mode, byte[] nonce, byte[] bytes, String name) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the secret of webhook " + name + " cannot be read", e);
    }
  }
}
