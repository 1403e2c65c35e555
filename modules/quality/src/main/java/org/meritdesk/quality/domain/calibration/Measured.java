package org.meritdesk.quality.domain.calibration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritdesk.quality.api.CalibrationMark;

/**
 * The score that others are held against, by contact (对标分): the expert's, else the median of the
 * participants where at least two gave a score.
 */
final class Measured {

  private static final BigDecimal TWO = new BigDecimal("2");

  private final Map<Integer, BigDecimal> byContact = new HashMap<>();

  private Measured() {}

  static Measured expert(List<CalibrationMark> marks) {
    Measured measured = new Measured();
    for (CalibrationMark mark : marks) {
      BigDecimal score = mark.result().score();
      if (score != null) {
        measured.byContact.put(mark.contactNo(), score);
      }
    }
    return measured;
  }

  static Measured median(List<CalibrationMark> marks) {
    Map<Integer, List<BigDecimal>> scores = new HashMap<>();
    for (CalibrationMark mark : marks) {
      BigDecimal score = mark.result().score();
      if (score != null) {
        scores.computeIfAbsent(mark.contactNo(), no -> new ArrayList<>()).add(score);
      }
    }
    Measured measured = new Measured();
    scores.forEach(
        (contact, all) -> {
          if (all.size() > 1) {
            measured.byContact.put(
                contact, median(all.stream().sorted().toArray(BigDecimal[]::new)));
          }
        });
    return measured;
  }

  private static BigDecimal median(BigDecimal[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : sorted[middle - 1].add(sorted[middle]).divide(TWO);
  }

  Optional<BigDecimal> of(int contactNo) {
    return Optional.ofNullable(byContact.get(contactNo));
  }
}
