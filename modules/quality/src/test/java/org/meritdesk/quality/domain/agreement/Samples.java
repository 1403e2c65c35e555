package org.meritdesk.quality.domain.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Marks made up for tests. */
final class Samples {

  static final Scale FIVE = Scale.numbers("1", "2", "3", "4", "5");

  private Samples() {}

  static List<Pair> pairs(int[][] table) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < table[i].length; j++) {
        pairs.addAll(Collections.nCopies(table[i][j], new Pair(i, j)));
      }
    }
    return pairs;
  }

  static List<Tally> tallies(List<Pair> pairs, int categories) {
    List<Tally> tallies = new ArrayList<>();
    for (Pair pair : pairs) {
      List<Integer> counts = new ArrayList<>(Collections.nCopies(categories, 0));
      counts.set(pair.first(), counts.get(pair.first()) + 1);
      counts.set(pair.second(), counts.get(pair.second()) + 1);
      tallies.add(new Tally(counts));
    }
    return tallies;
  }

  /**
   * Three to six raters over five to thirty units of five categories; raters follow the unit's true
   * category two times in three.
   *
   * @param gaps whether one mark in five is missing
   */
  static List<Mark> marks(long seed, boolean gaps) {
    Dice dice = new Dice(seed);
    int raters = 3 + dice.below(4);
    int units = 5 + dice.below(26);
    List<Mark> marks = new ArrayList<>();
    for (int unit = 0; unit < units; unit++) {
      int truth = dice.below(FIVE.size());
      for (int rater = 0; rater < raters; rater++) {
        int place = dice.below(3) < 2 ? truth : dice.below(FIVE.size());
        boolean missing = dice.below(5) == 0;
        if (!gaps || !missing) {
          marks.add(new Mark("u" + unit, "r" + rater, FIVE.categories().get(place)));
        }
      }
    }
    return marks;
  }
}
