package org.meritdesk.web.faces.draw;

import java.util.Map;

/** Line icons of 16 pixels (图标): always beside a word, so they are hidden from screen readers. */
public final class Icon {

  private static final Map<String, String> PATHS =
      Map.ofEntries(
          Map.entry("home", "M2.5 7 8 2.5 13.5 7v6.5h-11zM6.5 13.5v-4h3v4"),
          Map.entry("chat", "M2.5 3h8v6H6l-3.5 2.5zM12.5 6H14v8l-3-2H7v-1"),
          Map.entry("chart", "M2.5 2.5v11h11M5.5 11V7.5M8.5 11V4.5M11.5 11V6.5"),
          Map.entry("flag", "M3.5 14V2.5M3.5 3h8l-1.5 3 1.5 3h-8"),
          Map.entry("wallet", "M2.5 5V4l8-2v3M2.5 5h11v8.5h-11zM13.5 8h-3v2.5h3"),
          Map.entry("bolt", "M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z"),
          Map.entry(
              "people",
              "M6 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.5 13.5c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4M10.5 2.8a2.4 2.4 0 0 1 0 4.5M12 9.8c1.5.5 2.5 1.9 2.5 3.7"),
          Map.entry(
              "sliders",
              "M2 4.5h6M11 4.5h3M9.5 3v3M2 8h2.5M7.5 8H14M6 6.500v3M2 11.500h7M12 11.500h2M10.5 10v3"),
          Map.entry("calendar", "M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3"),
          Map.entry("lock", "M3.5 7h9v6.500h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2"),
          Map.entry("inbox", "M2.5 9 4.5 3h7l2 6v4.500h-11zM2.5 9h3.200l.8 1.500h3l.8-1.500h3.2"),
          Map.entry("history", "M3 4.500A6 6 0 1 1 2 8M2.5 2v3h3M8 5v3.500l2.5 1.5"),
          Map.entry(
              "globe",
              "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM2 8h12M8 2c2 2 2.5 4 2.5 6S10 12 8 14M8 2C6 4 5.5 6 5.5 8S6 12 8 14"),
          Map.entry("menu", "M2.5 4.500h11M2.5 8h11M2.5 11.500h11"),
          Map.entry("search", "M7 2.500a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.5 10.500l3 3"),
          Map.entry("check", "M3.5 8.500l3 3 6-7"),
          Map.entry("good", "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM5.5 8.200l2 2 3.2-4"),
          Map.entry("watch", "M8 2.5 14 13H2zM8 6.500v3M8 11.300v.2"),
          Map.entry("bad", "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 5v3.500M8 10.800v.2"),
          Map.entry("cross", "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM6 6l4 4M10 6l-4 4"),
          Map.entry("open", "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z"),
          Map.entry("info", "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 7.300v3.700M8 5v.2"),
          Map.entry("down", "M4.5 6.5 8 10l3.5-3.5"),
          Map.entry("left", "M9.5 4.5 6 8l3.5 3.5"),
          Map.entry("right", "M6.5 4.5 10 8l-3.5 3.5"),
          Map.entry("download", "M8 2.500v7M5 7l3 3 3-3M2.5 11v2.500h11V11"),
          Map.entry("upload", "M8 10V3M5 5.500l3-3 3 3M2.5 11v2.500h11V11"),
          Map.entry("plus", "M8 3v10M3 8h10"),
          Map.entry("edit", "M3 13l.7-3L10.5 3.200l2.3 2.300L6 12.300zM9 4.7 11.3 7"),
          Map.entry("leave", "M9 2.500H3v11h6M6.5 8H14M11.5 5.5 14 8l-2.5 2.5"),
          Map.entry(
              "eye",
              "M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4z"),
          Map.entry(
              "phone",
              "M3 2.500h2.500L7 6 5.3 7.300c.8 1.6 1.8 2.6 3.4 3.400L10 9l3.5 1.500V13c-6 1-11.5-4.5-10.5-10.500z"),
          Map.entry("clock", "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 4.500V8l2.5 1.5"),
          Map.entry("retry", "M13 8a5 5 0 1 1-1.5-3.600M13 2v3h-3"),
          Map.entry(
              "database",
              "M8 2c3 0 5 .8 5 2s-2 2-5 2-5-.8-5-2 2-2 5-2zM3 4v8c0 1.2 2 2 5 2s5-.8 5-2V4M3 8c0 1.2 2 2 5 2s5-.8 5-2"),
          Map.entry("trash", "M3 4.500h10M6 4.500V3h4v1.500M4.5 4.5 5 13.500h6l.5-9M7 7v4M9 7v4"),
          Map.entry(
              "bell", "M8 2a4 4 0 0 0-4 4v3l-1.500 2.500h11L12 9V6a4 4 0 0 0-4-4zM6.5 13.500h3"),
          Map.entry("book", "M3.5 2.500h9v11h-9zM6 2.500v11M8.5 5.500h2M8.5 8h2"),
          Map.entry("shield", "M8 2l5 2v4c0 3-2 5-5 6-3-1-5-3-5-6V4z"),
          Map.entry("file", "M4 2h5l3 3v9H4zM9 2v3h3"));

  private Icon() {}

  /** The icon of a name. */
  public static String svg(String name) {
    String path = PATHS.get(name);
    if (path == null) {
      throw new IllegalArgumentException("no icon " + name);
    }
    return "<svg class=\"md-icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\"><path d=\""
        + path
        + "\"/></svg>";
  }
}
