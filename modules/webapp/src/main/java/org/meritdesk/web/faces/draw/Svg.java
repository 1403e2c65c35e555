package org.meritdesk.web.faces.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes SVG text (矢量图): attributes and words escaped, numbers short and free of locale. */
final class Svg {

  private final StringBuilder out = new StringBuilder(512);

  static Svg picture(String label, String cssClass, String size) {
    Svg svg = new Svg();
    svg.out
        .append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" class=\"")
        .append(cssClass)
        .append("\" ")
        .append(size)
        .append(" aria-label=\"")
        .append(escape(label))
        .append("\">");
    return svg;
  }

  Svg add(String element, Object... namesAndValues) {
    open(element, namesAndValues);
    out.insert(out.length() - 1, '/');
    return this;
  }

  Svg open(String element, Object... namesAndValues) {
    out.append('<').append(element);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      out.append(' ').append(namesAndValues[i]).append("=\"");
      out.append(escape(text(namesAndValues[i + 1]))).append('"');
    }
    out.append('>');
    return this;
  }

  Svg close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  Svg words(String words, Object... namesAndValues) {
    open("text", namesAndValues);
    out.append(escape(words));
    return close("text");
  }

  String end() {
    return out.append("</svg>").toString();
  }

  static String percent(double share) {
    return text(share * 100) + "%";
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static String text(Object value) {
    if (value instanceof Double number) {
      return BigDecimal.valueOf(number)
          .setScale(2, RoundingMode.HALF_UP)
          .stripTrailingZeros()
          .toPlainString();
    }
    return value.toString();
  }
}
