package org.meritdesk.ingestion.internal.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.RefusalCode;
import org.meritdesk.ingestion.domain.Refused;

/** The fields of one object, each read as what it should be, or refused by its name. */
public final class Fields {

  private final ObjectNode node;
  private final String prefix;
  private final TimeLimits limits;

  /** The fields of a whole line. */
  public Fields(ObjectNode node, TimeLimits limits) {
    this(node, "", limits);
  }

  private Fields(ObjectNode node, String prefix, TimeLimits limits) {
    this.node = node;
    this.prefix = prefix;
    this.limits = limits;
  }

  boolean has(String name) {
    JsonNode value = node.get(name);
    return value != null && !value.isNull();
  }

  String text(String name, int longest) {
    String value = optionalText(name, longest);
    if (value == null) {
      throw missing(name);
    }
    return value;
  }

  @Nullable String optionalText(String name, int longest) {
    JsonNode value = node.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isValueNode()) {
      throw invalid(name);
    }
    String text = value.asText();
    if (text.isEmpty()) {
      return null;
    }
    if (text.length() > longest || text.indexOf('\0') >= 0) {
      throw invalid(name);
    }
    return text;
  }

  @Nullable String optionalWord(String name, Set<String> words) {
    String value = optionalText(name, 100);
    if (value != null && !words.contains(value)) {
      throw new Refused(RefusalCode.UNKNOWN_VALUE, prefix + name, value);
    }
    return value;
  }

  String word(String name, Set<String> words) {
    String value = optionalWord(name, words);
    if (value == null) {
      throw missing(name);
    }
    return value;
  }

  @Nullable Long optionalLong(String name, long least, long most) {
    BigDecimal number = optionalNumber(name);
    if (number == null) {
      return null;
    }
    try {
      long value = number.longValueExact();
      if (value >= least && value <= most) {
        return value;
      }
    } catch (ArithmeticException e) {
      throw invalid(name);
    }
    throw invalid(name);
  }

  @Nullable BigDecimal optionalNumber(String name) {
    if (!has(name)) {
      return null;
    }
    JsonNode value = node.path(name);
    BigDecimal number = value.isNumber() ? value.decimalValue() : parsed(name, value);
    if (number.precision() > 30 || Math.abs(number.scale()) > 15) {
      throw invalid(name);
    }
    return number;
  }

  BigDecimal number(String name) {
    BigDecimal value = optionalNumber(name);
    if (value == null) {
      throw missing(name);
    }
    return value;
  }

  @Nullable Boolean optionalFlag(String name) {
    if (!has(name)) {
      return null;
    }
    JsonNode value = node.path(name);
    return switch (value.asText()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw invalid(name);
    };
  }

  Instant instant(String name) {
    Instant value = optionalInstant(name);
    if (value == null) {
      throw missing(name);
    }
    return value;
  }

  @Nullable Instant optionalInstant(String name) {
    if (!has(name)) {
      return null;
    }
    JsonNode value = node.path(name);
    Instant at;
    try {
      at =
          value.isIntegralNumber()
              ? Instant.ofEpochMilli(value.longValue())
              : OffsetDateTime.parse(value.asText()).toInstant();
    } catch (DateTimeException e) {
      throw invalid(name);
    }
    if (!limits.allow(at)) {
      throw new Refused(RefusalCode.TIME_OUT_OF_RANGE, prefix + name, value.asText());
    }
    return Instant.ofEpochMilli(at.toEpochMilli());
  }

  LocalDate day(String name) {
    String text = text(name, 10);
    try {
      LocalDate day = LocalDate.parse(text);
      if (!limits.allow(day)) {
        throw new Refused(RefusalCode.TIME_OUT_OF_RANGE, prefix + name, text);
      }
      return day;
    } catch (DateTimeParseException e) {
      throw invalid(name);
    }
  }

  List<Fields> list(String name, int most) {
    JsonNode array = node.get(name);
    if (array == null || array.isNull()) {
      return List.of();
    }
    if (!array.isArray() || array.size() > most) {
      throw invalid(name);
    }
    List<Fields> items = new ArrayList<>(array.size());
    for (JsonNode item : array) {
      String at = prefix + name + "[" + items.size() + "]";
      if (!(item instanceof ObjectNode object)) {
        throw new Refused(RefusalCode.INVALID, at, item.toString());
      }
      items.add(new Fields(object, at + ".", limits));
    }
    return items;
  }

  List<String> texts(String name, int most, int longest) {
    JsonNode array = node.get(name);
    if (array == null || array.isNull()) {
      return List.of();
    }
    if (!array.isArray() || array.size() > most) {
      throw invalid(name);
    }
    List<String> texts = new ArrayList<>(array.size());
    for (JsonNode item : array) {
      if (!item.isTextual() || item.asText().length() > longest) {
        throw invalid(name);
      }
      texts.add(item.asText());
    }
    return texts;
  }

  /** The fields that nobody reads, as JSON with sorted keys; null if there are none. */
  @Nullable String others(Set<String> known) {
    return Others.of(node, known);
  }

  Refused missing(String name) {
    return new Refused(RefusalCode.MISSING, prefix + name, null);
  }

  Refused invalid(String name) {
    return new Refused(RefusalCode.INVALID, prefix + name, node.path(name).asText());
  }

  Refused negative(String name) {
    return new Refused(RefusalCode.NEGATIVE_INTERVAL, prefix + name, node.path(name).asText());
  }

  private BigDecimal parsed(String name, JsonNode value) {
    try {
      return new BigDecimal(value.asText());
    } catch (NumberFormatException e) {
      throw invalid(name);
    }
  }
}
