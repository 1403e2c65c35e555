package org.meritdesk.web.faces;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a document something was found, in words (检查位置): {@code lines[2].curve.rows[1]} is line
 * 3, band 2.
 */
public final class DocumentPlace {

  private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(?:\\[(\\d{1,6})])?");

  private DocumentPlace() {}

  /** The words of a path; a step without a name stays as it is. */
  public static String words(Words words, String path) {
    List<String> steps = new ArrayList<>();
    Matcher step = STEP.matcher(path);
    while (step.find()) {
      String index = step.group(2);
      String key = "place." + step.group(1) + (index == null ? "" : ".n");
      String text =
          index == null
              ? words.of(key)
              : words.of(key, String.valueOf(Integer.parseInt(index) + 1));
      steps.add(text.equals(key) ? step.group() : text);
    }
    return String.join(" · ", steps);
  }
}
