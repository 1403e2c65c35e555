package org.meritdesk.web.faces.draw;

/** The bar of a figure for which there are not enough data (样本不足): hatched, never zero. */
public record Hatch(String label) {

  /** The drawing. */
  public String svg() {
    Svg svg = Svg.picture(label, "md-svg md-hatch", "width=\"100%\" height=\"14\"");
    svg.open("defs")
        .open(
            "pattern",
            "id",
            "md-hatch",
            "width",
            6,
            "height",
            6,
            "patternUnits",
            "userSpaceOnUse",
            "patternTransform",
            "rotate(45)")
        .add("line", "x1", 0, "y1", 0, "x2", 0, "y2", 6, "stroke", "#c6ccd6", "stroke-width", 1.5)
        .close("pattern")
        .close("defs");
    svg.add(
        "rect",
        "x",
        0.5,
        "y",
        1,
        "width",
        "99%",
        "height",
        12,
        "rx",
        2,
        "fill",
        "url(#md-hatch)",
        "stroke",
        "#d0d5dd");
    return svg.end();
  }
}
