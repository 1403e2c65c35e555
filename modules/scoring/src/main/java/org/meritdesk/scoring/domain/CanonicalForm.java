package org.meritdesk.scoring.domain;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.AppraisalLine;
import org.meritdesk.scoring.api.Breach;

/**
 * The one spelling of an appraisal over which its digest goes (规范形式): what was judged, by which
 * rules, with which result. Numbers of rows, batches and clocks are left out, so a replay of the
 * same facts in another order gives the same digest.
 */
public final class CanonicalForm {

  private final StringBuilder text = new StringBuilder();

  private CanonicalForm() {}

  /** SHA-256 of an appraisal, in hex. */
  public static String digest(Appraisal appraisal, int rulesetId) {
    CanonicalForm form = new CanonicalForm();
    form.head(appraisal, rulesetId);
    appraisal.lines().forEach(form::line);
    appraisal.breaches().forEach(form::breach);
    return sha256(form.text.toString());
  }

  /** SHA-256 over the digests of a month, whatever their order. */
  public static String digest(Collection<String> digests) {
    return sha256(String.join("\n", digests.stream().sorted().toList()));
  }

  private void head(Appraisal it, int rulesetId) {
    row("appraisal", it.month(), it.employeeNo(), it.assignmentNo(), it.teamCode(), it.postCode());
    row("days", it.from(), it.toExclusive(), it.days(), it.monthDays());
    row("rules", rulesetId, it.schemeCode(), it.schemeVersion());
    row("result", it.outcome(), it.scoreBeforeGates(), it.score(), it.grade());
    row("rank", it.rank(), it.rankOf());
  }

  private void line(AppraisalLine line) {
    row("line", line.lineNo(), line.measure(), line.weight(), line.effectiveWeight());
    row("figure", line.value(), line.sample(), line.low(), line.high(), line.missing());
    row("points", line.points(), line.contribution(), line.lost(), line.policy());
  }

  private void breach(Breach breach) {
    row(
        "breach",
        breach.gate().measure(),
        breach.gate().breachedWhen(),
        breach.gate().limit(),
        breach.gate().effect(),
        breach.gate().grade(),
        breach.value());
  }

  private void row(String name, @Nullable Object... values) {
    text.append(name);
    for (Object value : values) {
      text.append('|').append(spell(value));
    }
    text.append('\n');
  }

  private static String spell(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    return value == null ? "-" : value.toString().replace("\\", "\\\\").replace("|", "\\|");
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
