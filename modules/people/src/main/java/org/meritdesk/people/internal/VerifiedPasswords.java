package org.meritdesk.people.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for a minute which passwords were right (已验口令), in this process alone: as marks under a
 * random key that never leaves it. The kept hash is part of the mark, so a new password ends the
 * old one's.
 */
final class VerifiedPasswords {

  static final Duration KEPT = Duration.ofSeconds(60);
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;
  private final Clock clock;
  private final Map<String, Instant> until;

  VerifiedPasswords(Clock clock, SecureRandom random, int most) {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    this.key = new SecretKeySpec(bytes, ALGORITHM);
    this.clock = clock;
    this.until =
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > most;
          }
        };
  }

  /** Whether this password was right for this kept hash within the last minute. */
  synchronized boolean knows(String login, String password, String kept) {
    Instant now = clock.instant();
    until.values().removeIf(end -> !now.isBefore(end));
    return until.containsKey(mark(login, password, kept));
  }

  /** It was right. */
  synchronized void add(String login, String password, String kept) {
    until.put(mark(login, password, kept), clock.instant().plus(KEPT));
  }

  private String mark(String login, String password, String kept) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      for (String part : new String[] {login, kept, password}) {
        mac.update(part.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
      }
      return Base64.getEncoder().encodeToString(mac.doFinal());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK lacks " + ALGORITHM, e);
    }
  }
}
