package org.meritdesk.quality.domain.agreement;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The categories that raters choose from, lowest first (评分量表). The order matters to ordinal and
 * weighted coefficients, the values to interval and ratio ones.
 *
 * @param categories their names, each once
 * @param values what each is worth, rising
 */
public record Scale(List<String> categories, List<BigDecimal> values) {

  /** Refuses a scale that is empty, names a category twice or does not rise. */
  public Scale {
    categories = List.copyOf(categories);
    values = List.copyOf(values);
    if (categories.isEmpty() || categories.size() != values.size()) {
      throw new IllegalArgumentException("a value for each category, at least one: " + categories);
    }
    if (new HashSet<>(categories).size() != categories.size()) {
      throw new IllegalArgumentException("a category twice: " + categories);
    }
    for (int i = 1; i < values.size(); i++) {
      if (values.get(i - 1).compareTo(values.get(i)) >= 0) {
        throw new IllegalArgumentException("values must rise: " + values);
      }
    }
  }

  /** Categories that are only names or places; they are worth 1, 2, 3 and so on. */
  public static Scale named(String... categories) {
    List<BigDecimal> places =
        IntStream.rangeClosed(1, categories.length).mapToObj(BigDecimal::valueOf).toList();
    return new Scale(List.of(categories), places);
  }

  /** Categories that are numbers, lowest first. */
  public static Scale numbers(String... numbers) {
    return new Scale(List.of(numbers), List.of(numbers).stream().map(BigDecimal::new).toList());
  }

  /** How many categories. */
  public int size() {
    return categories.size();
  }

  /** The place of a category, from 0. */
  public int placeOf(String category) {
    int place = categories.indexOf(category);
    if (place < 0) {
      throw new IllegalArgumentException("not on the scale: " + category);
    }
    return place;
  }

  double value(int place) {
    return values.get(place).doubleValue();
  }
}
