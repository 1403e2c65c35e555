package org.meritdesk.people.api;

/** The key under which the secrets of webhooks are sealed (回调密钥加密): 32 bytes. */
public final class WebhookKey {

  private final byte[] bytes;

  /** Of 32 bytes. */
  public WebhookKey(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
