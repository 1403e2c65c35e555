package org.meritdesk.web.faces.scoring;

import org.jspecify.annotations.Nullable;
import org.meritdesk.web.faces.draw.BulletBar;
import org.meritdesk.web.faces.draw.Hatch;

/**
 * One measure of a month as shown (指标行): the figure with its bar, or why there is none.
 *
 * @param bar null where there is no figure or no band to draw
 * @param hatch null where there is a figure
 * @param absence why there is no figure and how the total is treated
 */
public record LineRow(
    String measure,
    String name,
    String value,
    @Nullable BulletBar bar,
    @Nullable Hatch hatch,
    String interval,
    String sample,
    String contribution,
    String weight,
    String absence) {

  /** Whether there is a figure. */
  public boolean measured() {
    return hatch == null;
  }
}
