package org.meritdesk.quality.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every row of a form must have (通用校验): a key of its own, texts in both languages. */
final class RowCheck {

  static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final List<String> LANGUAGES = List.of("zh-CN", "en");

  private final Findings findings;

  RowCheck(Findings findings) {
    this.findings = findings;
  }

  void code(String place, @Nullable String code, Set<String> seen) {
    if (code == null || !code.matches("[a-z0-9][a-z0-9-]{0,62}")) {
      findings.error(place, "code-malformed", "code", String.valueOf(code));
    } else if (!seen.add(code)) {
      findings.error(place, "code-twice", "code", code);
    }
  }

  void texts(String place, Map<String, String> texts, String missing) {
    for (String language : LANGUAGES) {
      if (texts.getOrDefault(language, "").isBlank()) {
        findings.error(place, missing, "language", language);
      }
    }
  }

  /** Whether a number is missing, not above zero, or finer than two decimals. */
  static boolean notPositive(@Nullable BigDecimal number) {
    return number == null || number.signum() <= 0 || fine(number);
  }

  /** Whether a number is missing, outside 0 to the limit, or finer than two decimals. */
  static boolean outside(@Nullable BigDecimal number, BigDecimal most) {
    return number == null || number.signum() < 0 || number.compareTo(most) > 0 || fine(number);
  }

  static boolean fine(BigDecimal number) {
    return number.stripTrailingZeros().scale() > 2;
  }
}
