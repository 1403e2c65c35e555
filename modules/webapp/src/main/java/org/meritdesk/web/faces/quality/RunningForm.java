package org.meritdesk.web.faces.quality;

import java.util.Map;

/**
 * What an inspection says so far (质检进行状态), as the script paints it.
 *
 * @param version what the next save has to name
 * @param saved when it was kept, in words
 * @param judged how many of those asked are answered, in words
 * @param share the same in percent
 * @param points weighted points so far, in words
 * @param score the score, once nothing is missing
 * @param missing what is still missing, in words
 * @param ready whether it can be published
 */
public record RunningForm(
    int version,
    String saved,
    String judged,
    int share,
    String points,
    String score,
    String missing,
    boolean ready,
    Map<String, Item> criteria) {

  /** Fixes the map. */
  public RunningForm {
    criteria = Map.copyOf(criteria);
  }

  /**
   * One criterion so far (单项状态).
   *
   * @param asked whether its condition holds
   * @param points what it earned of what, in words
   * @param open whether an answer is missing
   * @param owes whether a comment is missing
   * @param fails whether it fails automatically
   */
  public record Item(boolean asked, String points, boolean open, boolean owes, boolean fails) {}
}
