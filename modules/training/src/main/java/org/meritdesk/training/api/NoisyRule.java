package org.meritdesk.training.api;

import java.util.Map;

/**
 * A rule that raises too much, or of which nobody takes note (预警噪声).
 *
 * @param names by language tag
 * @param raised how often it was raised in the week
 * @param noted of how many of these somebody took note, or made a plan
 */
public record NoisyRule(String code, Map<String, String> names, long raised, long noted) {

  /** Copies the names. */
  public NoisyRule {
    names = Map.copyOf(names);
  }
}
