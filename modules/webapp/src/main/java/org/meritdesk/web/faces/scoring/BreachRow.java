package org.meritdesk.web.faces.scoring;

import org.meritdesk.measures.api.Measure;
import org.meritdesk.scoring.api.Breach;
import org.meritdesk.web.faces.MeasureWords;

/** A breached gate as shown (触发门槛). */
public record BreachRow(String measure, String title, String text) {

  /** In words. */
  public static BreachRow of(Breach breach, MeasureWords measures) {
    String name = breach.gate().measure();
    Measure measure = MeasureWords.measure(name);
    String value = measure == null ? "" : measures.figure(measure, breach.value());
    String limit = measure == null ? "" : measures.threshold(measure, breach.gate().limit());
    String effect = measures.words().name("gate-effect", breach.gate().effect());
    return new BreachRow(
        name,
        measures.words().of("my-month.gate", measures.name(name), value),
        measures.words().of("my-month.gate.text", limit, effect, grade(breach)));
  }

  private static String grade(Breach breach) {
    String grade = breach.gate().grade();
    return grade == null ? "" : grade;
  }
}
