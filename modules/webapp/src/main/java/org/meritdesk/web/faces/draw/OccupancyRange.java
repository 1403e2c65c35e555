package org.meritdesk.web.faces.draw;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How busy each person was, with the healthy range behind (占用率): one line a person, the busiest
 * first.
 *
 * @param people from the busiest to the least busy
 * @param low where the healthy range begins, or null where none is set
 * @param high where it ends, or null
 * @param idle the word below it
 * @param strained the word above it
 * @param label the whole in a sentence
 */
public record OccupancyRange(
    List<Person> people,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    String idle,
    String strained,
    String label) {

  /** One person: name, 0 to 100, and the same as written. */
  public record Person(String name, BigDecimal value, String words) {}

  private static final double LEFT = 74;
  private static final double RIGHT = 240;
  private static final double ROW = 26;
  private static final double FROM = 20;

  /** Copies the list. */
  public OccupancyRange {
    people = List.copyOf(people);
  }

  /** The drawing. */
  public String svg() {
    double bottom = 8 + people.size() * ROW;
    Svg svg =
        Svg.picture(
            label, "md-svg md-occupancy", "viewBox=\"0 0 272 " + (int) (bottom + 26) + "\"");
    BigDecimal from = low;
    BigDecimal to = high;
    if (from != null && to != null) {
      zones(svg, from, to, bottom);
    }
    for (int i = 0; i < people.size(); i++) {
      person(svg, people.get(i), 8 + i * ROW + ROW / 2);
    }
    return svg.end();
  }

  private void zones(Svg svg, BigDecimal from, BigDecimal to, double bottom) {
    zone(svg, x(from), x(to), bottom, "md-zone-good");
    zone(svg, x(to), 268, bottom, "md-zone-over");
    for (BigDecimal edge : List.of(from, to)) {
      svg.add("line", "x1", x(edge), "x2", x(edge), "y1", 4, "y2", bottom, "class", "md-target");
      svg.words(
          edge.stripTrailingZeros().toPlainString() + "%",
          "x",
          x(edge),
          "y",
          bottom + 16,
          "text-anchor",
          "middle",
          "class",
          "md-axis");
    }
    svg.words(idle, "x", x(from) - 20, "y", bottom + 16, "text-anchor", "end", "class", "md-axis");
    svg.words(strained, "x", x(to) + 20, "y", bottom + 16, "class", "md-axis md-axis-over");
  }

  private static void zone(Svg svg, double left, double right, double bottom, String cssClass) {
    svg.add(
        "rect",
        "x",
        left,
        "y",
        4,
        "width",
        Math.max(0, right - left),
        "height",
        bottom - 4,
        "class",
        cssClass);
  }

  private void person(Svg svg, Person person, double y) {
    String state = state(person.value());
    svg.words(person.name(), "x", 0, "y", y + 4);
    svg.add(
        "line",
        "x1",
        LEFT,
        "x2",
        x(person.value()),
        "y1",
        y,
        "y2",
        y,
        "class",
        "md-stem md-stem-" + state);
    if ("over".equals(state)) {
      svg.add(
          "rect",
          "x",
          -4.5,
          "y",
          -4.5,
          "width",
          9,
          "height",
          9,
          "class",
          "md-point-over",
          "transform",
          "translate(" + Svg.text(x(person.value())) + " " + Svg.text(y) + ") rotate(45)");
    } else {
      svg.add("circle", "cx", x(person.value()), "cy", y, "r", 4, "class", "md-point-" + state);
    }
    svg.words(
        person.words(),
        "x",
        x(person.value()) + 9,
        "y",
        y + 4,
        "class",
        "md-axis md-axis-" + state);
  }

  private String state(BigDecimal value) {
    if (high != null && value.compareTo(high) > 0) {
      return "over";
    }
    return low != null && value.compareTo(low) < 0 ? "under" : "good";
  }

  private static double x(BigDecimal value) {
    double share = (value.doubleValue() - FROM) / (100 - FROM);
    return LEFT + Math.max(0, Math.min(1, share)) * (RIGHT - LEFT);
  }
}
