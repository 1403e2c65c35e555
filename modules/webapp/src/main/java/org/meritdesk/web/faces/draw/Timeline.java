package org.meritdesk.web.faces.draw;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A contact along the clock (会话时间线): stretches as bars, messages as dots, waits as lines between
 * them.
 *
 * @param from where the drawing begins
 * @param to where it ends
 * @param zone of the clock
 * @param bars stretches of the contact
 * @param dots messages
 * @param waits how long customers waited for an answer
 * @param label the whole in a sentence
 */
public record Timeline(
    Instant from,
    Instant to,
    ZoneId zone,
    List<Bar> bars,
    List<Dot> dots,
    List<Wait> waits,
    String label) {

  /** A stretch: its kind, such as {@code interact}, and its words. */
  public record Bar(String kind, Instant from, Instant to, String words) {}

  /** A message: {@code customer}, {@code agent} or {@code late}. */
  public record Dot(String kind, Instant at) {}

  /** A wait for an answer; open where none came. */
  public record Wait(Instant from, Instant to, String words, boolean late, boolean open) {}

  private static final double LEFT = 14;
  private static final double WIDTH = 1120;
  private static final double RIGHT = WIDTH - 14;
  private static final double LETTER = 12.5;
  private static final double BAR_TOP = 26;
  private static final double BAR_HEIGHT = 26;
  private static final long[] STEPS = {
    5, 10, 15, 30, 60, 120, 240, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400
  };

  /** Copies the lists. */
  public Timeline {
    bars = List.copyOf(bars);
    dots = List.copyOf(dots);
    waits = List.copyOf(waits);
  }

  /** The drawing. */
  public String svg() {
    double height = dots.isEmpty() ? 78 : 118;
    Svg svg =
        Svg.picture(
            label,
            "md-svg md-timeline",
            "viewBox=\"0 0 " + (int) WIDTH + " " + (int) height + "\"");
    clock(svg, height);
    Lanes under = new Lanes();
    for (Bar bar : bars) {
      bar(svg, bar, under);
    }
    Lanes below = new Lanes();
    for (Wait wait : waits) {
      wait(svg, wait, below);
    }
    for (Dot dot : dots) {
      svg.add("circle", "cx", x(dot.at()), "cy", 90, "r", 4, "class", "md-speaker-" + dot.kind());
    }
    return svg.end();
  }

  private void clock(Svg svg, double height) {
    long seconds = Math.max(1, Duration.between(from, to).toSeconds());
    long step = STEPS[STEPS.length - 1];
    for (long each : STEPS) {
      if (seconds / each <= 9) {
        step = each;
        break;
      }
    }
    DateTimeFormatter written = DateTimeFormatter.ofPattern(step < 60 ? "HH:mm:ss" : "HH:mm");
    int offset = ZonedDateTime.ofInstant(from, zone).getOffset().getTotalSeconds();
    long local = from.getEpochSecond() + offset;
    long first = Math.floorDiv(local + step - 1, step) * step - offset;
    for (long at = first; at <= to.getEpochSecond(); at += step) {
      Instant tick = Instant.ofEpochSecond(at);
      svg.add(
          "line",
          "x1",
          x(tick),
          "x2",
          x(tick),
          "y1",
          20,
          "y2",
          height - 4,
          "class",
          "md-grid-line");
      svg.words(
          written.format(ZonedDateTime.ofInstant(tick, zone)),
          "x",
          Math.max(LEFT + 16, Math.min(RIGHT - 16, x(tick))),
          "y",
          13,
          "text-anchor",
          "middle",
          "class",
          "md-axis");
    }
  }

  private void bar(Svg svg, Bar bar, Lanes under) {
    double left = x(bar.from());
    double width = Math.max(2, x(bar.to()) - left);
    svg.add(
        "rect",
        "x",
        left,
        "y",
        BAR_TOP,
        "width",
        width,
        "height",
        BAR_HEIGHT,
        "rx",
        Math.min(4, width / 2),
        "class",
        "md-phase-" + bar.kind());
    double needed = length(bar.words());
    if (needed + 16 <= width) {
      svg.words(bar.words(), "x", left + 8, "y", BAR_TOP + 17);
    } else if (under.free(left, needed)) {
      double at = Math.min(left, RIGHT - needed);
      svg.words(bar.words(), "x", at, "y", BAR_TOP + BAR_HEIGHT + 15);
    }
  }

  private void wait(Svg svg, Wait wait, Lanes below) {
    String kind = wait.late() ? "late" : "prompt";
    double left = x(wait.from());
    double right = x(wait.to());
    svg.add(
        "line",
        "x1",
        left,
        "x2",
        right,
        "y1",
        90,
        "y2",
        90,
        "class",
        "md-wait md-wait-" + kind + (wait.open() ? " md-wait-open" : ""));
    double needed = length(wait.words());
    double at = Math.max(LEFT, Math.min((left + right - needed) / 2, RIGHT - needed));
    if (below.free(at, needed)) {
      svg.words(wait.words(), "x", at, "y", 112, "class", "md-wait-words-" + kind);
    }
  }

  private double x(Instant at) {
    double span = Math.max(1, Duration.between(from, to).toMillis());
    double share = Duration.between(from, at).toMillis() / span;
    return LEFT + Math.max(0, Math.min(1, share)) * (RIGHT - LEFT);
  }

  private static double length(String words) {
    return words.codePoints().mapToDouble(letter -> letter < 0x2E80 ? LETTER * 0.55 : LETTER).sum();
  }

  /** Keeps words of one row from running into each other; those that do not fit are left out. */
  private static final class Lanes {

    private double taken = Double.NEGATIVE_INFINITY;

    boolean free(double from, double length) {
      if (from < taken) {
        return false;
      }
      taken = from + length + 8;
      return true;
    }
  }
}
