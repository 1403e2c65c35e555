package org.meritdesk.quality.domain.calibration;

import java.util.ArrayList;
import java.util.List;
import org.meritdesk.quality.domain.agreement.Dice;

/** Draws without putting back; the same list and seed give the same choice (随机抽取). */
public final class RandomDraw {

  private RandomDraw() {}

  /** So many of the list, in the order drawn; all of them if there are fewer. */
  public static <T> List<T> of(List<T> all, int size, long seed) {
    Dice dice = new Dice(seed);
    List<T> rest = new ArrayList<>(all);
    List<T> drawn = new ArrayList<>();
    while (drawn.size() < size && !rest.isEmpty()) {
      int place = dice.below(rest.size());
      drawn.add(rest.get(place));
      rest.set(place, rest.get(rest.size() - 1));
      rest.remove(rest.size() - 1);
    }
    return drawn;
  }
}
