package org.meritdesk.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;

/**
 * The verbs that ask the running instance (业务命令); each prints its report and gives an exit code.
 */
final class Verbs {

  private final Places places;

  Verbs(Places places) {
    this.places = places;
  }

  /** Hands in a file; 2 if lines were refused. */
  int importFile(List<String> words) {
    ImportArguments what = ImportArguments.of(words);
    JsonNode report = new Calls(places).importFile(what);
    System.out.printf(
        "Load %d %s%s: lines %d = accepted %d + duplicate %d + superseded %d + refused %d%n",
        report.path("loadId").asLong(),
        report.path("state").asText(),
        what.dryRun() ? " (dry run)" : "",
        report.path("lines").asLong(),
        report.path("accepted").asLong(),
        report.path("duplicate").asLong(),
        report.path("superseded").asLong(),
        report.path("refused").asLong());
    report.path("refusals").forEach(refusal -> System.out.println("  refused: " + refusal));
    return report.path("refused").asLong() == 0 ? 0 : 2;
  }

  /** Closes a month; publishing is for a person. */
  int close(List<String> words) {
    if (words.size() != 1) {
      throw new CannotGoOn("close YYYY-MM");
    }
    YearMonth month;
    try {
      month = YearMonth.parse(words.get(0));
    } catch (DateTimeException e) {
      throw new CannotGoOn("not a month, such as 2026-10: " + words.get(0), e);
    }
    JsonNode closed = new Calls(places).post("months/" + month + "/close");
    System.out.printf(
        "%s is %s, revision %d: %d appraisals, %d scored, %d without enough data, %d without a scheme;"
            + " %d contacts may still repeat%n",
        month,
        closed.path("state").asText(),
        closed.path("revision").asInt(),
        closed.path("appraisals").asInt(),
        closed.path("scored").asInt(),
        closed.path("notEnoughData").asInt(),
        closed.path("withoutScheme").asInt(),
        closed.path("openRepeats").size());
    return 0;
  }

  /** Recomputes every cell; 2 if some differed. */
  int rebuild() {
    JsonNode report = new Calls(places).post("rebuild");
    System.out.printf(
        "Cells %d, different %d%n",
        report.path("cells").asLong(), report.path("different").asLong());
    return report.path("different").asLong() == 0 ? 0 : 2;
  }

  /** Asserts every invariant; 2 if one is violated. */
  int verify() {
    JsonNode report = new Calls(places).get("verify");
    for (JsonNode invariant : report.path("invariants")) {
      int violations = invariant.path("violations").size();
      System.out.printf(
          "%-24s %s%n",
          invariant.path("name").asText(), violations == 0 ? "holds" : violations + " violations");
      invariant.path("violations").forEach(v -> System.out.println("  " + v.asText()));
    }
    return report.path("sound").asBoolean() ? 0 : 2;
  }
}
