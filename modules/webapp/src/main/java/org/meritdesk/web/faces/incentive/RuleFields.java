package org.meritdesk.web.faces.incentive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.IncentiveRule;

/**
 * A rule while it is shown or edited (激励规则表单): whatever parts its record has become fields, so that
 * a new kind of rule needs no form of its own.
 */
public class RuleFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final Set<String> HEAD = Set.of("kind", "code", "names");

  private final String kind;
  private String code;
  private String nameZh;
  private String nameEn;
  private final List<Part> parts = new ArrayList<>();

  RuleFields(IncentiveRule rule) {
    ObjectNode read = MAPPER.valueToTree(rule);
    kind = read.path("kind").asText();
    code = read.path("code").asText();
    nameZh = read.path("names").path("zh-CN").asText();
    nameEn = read.path("names").path("en").asText();
    read.fields()
        .forEachRemaining(
            each -> {
              if (!HEAD.contains(each.getKey())) {
                parts.add(new Part(each.getKey(), each.getValue()));
              }
            });
  }

  /** The rule as it is typed. */
  IncentiveRule rule() {
    ObjectNode typed = MAPPER.createObjectNode().put("kind", kind).put("code", code);
    typed.putObject("names").put("zh-CN", nameZh).put("en", nameEn);
    parts.forEach(each -> each.put(typed));
    try {
      return MAPPER.treeToValue(typed, IncentiveRule.class);
    } catch (JsonProcessingException e) {
      throw IncentiveProblem.PLAN_UNREADABLE.problem("detail", e.getOriginalMessage());
    }
  }

  /** Which kind of rule, such as {@code promotion}. */
  public String getKind() {
    return kind;
  }

  public String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code == null ? "" : code.strip();
  }

  public String getNameZh() {
    return nameZh;
  }

  public void setNameZh(@Nullable String nameZh) {
    this.nameZh = nameZh == null ? "" : nameZh.strip();
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(@Nullable String nameEn) {
    this.nameEn = nameEn == null ? "" : nameEn.strip();
  }

  /** Everything else. */
  public List<Part> getParts() {
    return parts;
  }

  /** One part of a rule (规则参数). */
  public static class Part implements Serializable {

    private static final long serialVersionUID = 1L;

    private enum Type {
      FLAG,
      NUMBER,
      LIST,
      TEXT
    }

    private final String name;
    private final Type type;
    private String text;

    Part(String name, JsonNode value) {
      this.name = name;
      type =
          value.isBoolean()
              ? Type.FLAG
              : value.isNumber() ? Type.NUMBER : value.isArray() ? Type.LIST : Type.TEXT;
      text = type == Type.LIST ? list(value) : value.isNull() ? "" : plain(value);
    }

    private static String list(JsonNode value) {
      List<String> items = new ArrayList<>();
      value.forEach(each -> items.add(each.asText()));
      return String.join(", ", items);
    }

    private static String plain(JsonNode value) {
      return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }

    private void put(ObjectNode rule) {
      switch (type) {
        case FLAG -> rule.put(name, isOn());
        case NUMBER -> rule.put(name, number());
        case LIST -> {
          ArrayNode items = rule.putArray(name);
          Arrays.stream(text.split("[,，、\\s]+")).filter(s -> !s.isEmpty()).forEach(items::add);
        }
        case TEXT -> rule.put(name, text);
      }
    }

    private BigDecimal number() {
      try {
        return new BigDecimal(text.strip());
      } catch (NumberFormatException e) {
        throw IncentiveProblem.PLAN_UNREADABLE.problem("detail", name + ": " + text);
      }
    }

    /** The name of the part, such as {@code monthsInRow}. */
    public String getName() {
      return name;
    }

    /** Whether it is yes or no. */
    public boolean isFlag() {
      return type == Type.FLAG;
    }

    public boolean isOn() {
      return Boolean.parseBoolean(text);
    }

    public void setOn(boolean on) {
      text = Boolean.toString(on);
    }

    public String getText() {
      return text;
    }

    public void setText(@Nullable String text) {
      this.text = text == null ? "" : text;
    }
  }
}
