package org.meritdesk.launcher.bench;

import java.util.List;
import org.meritdesk.launcher.CannotGoOn;

/**
 * What {@code bench} was asked to do (自测参数).
 *
 * @param contacts how many are taken in altogether
 * @param keep whether the state stays for a look
 */
public record BenchArguments(int contacts, boolean keep) {

  private static final String USAGE = "bench [--contacts 200000] [--keep]";
  private static final int FEWEST = 5_000;
  private static final int MOST = 2_000_000;

  /**
   * Reads the words after the verb.
   *
   * @throws CannotGoOn if one is unknown, or the number too small to mean anything
   */
  public static BenchArguments of(List<String> words) {
    int contacts = 200_000;
    boolean keep = false;
    for (int i = 0; i < words.size(); i++) {
      switch (words.get(i)) {
        case "--contacts" -> contacts = number(words, ++i);
        case "--keep" -> keep = true;
        default -> throw new CannotGoOn(USAGE);
      }
    }
    return new BenchArguments(contacts, keep);
  }

  private static int number(List<String> words, int i) {
    try {
      int number = i < words.size() ? Integer.parseInt(words.get(i)) : 0;
      if (number >= FEWEST && number <= MOST) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new CannotGoOn(USAGE, e);
    }
    throw new CannotGoOn(USAGE + ": from " + FEWEST + " to " + MOST);
  }
}
