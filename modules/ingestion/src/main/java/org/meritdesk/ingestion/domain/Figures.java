package org.meritdesk.ingestion.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as spreadsheets write them: 1,234.50, ¥88, 45.2% (数值解析). */
public final class Figures {

  private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,12})?");
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d{1,12})?");
  private static final Pattern DRESS = Pattern.compile("^[¥￥$€]|[元%％]$");

  private Figures() {}

  /** The number; a percentage keeps its points. Empty if it is none. */
  public static Optional<BigDecimal> read(String text) {
    String bare = DRESS.matcher(text.strip().replace('，', ',')).replaceAll("").strip();
    if (PLAIN.matcher(bare).matches()) {
      return Optional.of(new BigDecimal(bare));
    }
    return GROUPED.matcher(bare).matches()
        ? Optional.of(new BigDecimal(bare.replace(",", "")))
        : Optional.empty();
  }
}
