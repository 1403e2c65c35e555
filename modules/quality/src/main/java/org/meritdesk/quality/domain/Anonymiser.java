package org.meritdesk.quality.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out of a text what tells a person (脱敏): known names, forms of address with a surname, mail
 * and web addresses, identity, phone, card, order and postal numbers, street addresses. What is
 * taken out is replaced by {@code **}, so that the sentence still reads.
 */
public final class Anonymiser {

  private static final String MASK = "**";
  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
          + "姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

  private static final List<Rule> RULES =
      List.of(
          new Rule("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+", MASK),
          new Rule("(?i)\\b(?:https?://|www\\.)[^\\s，。；！？]+", MASK),
          // Identity numbers may end in X; phones, cards and orders are long runs of digits.
          new Rule("(?<![\\d.])[A-Za-z]{0,4}\\+?\\d(?:[\\d\\s-]{4,}\\d)[Xx]?(?![\\d.])", MASK),
          new Rule("(?<=[" + "订单单号尾号运单卡号工号" + "])([:： ]{0,2})[A-Za-z]{0,4}\\d{3,}", "$1" + MASK),
          new Rule("[" + SURNAMES + "][\\u4e00-\\u9fff]{0,2}(?=先生|女士|小姐|太太|老师|同学|师傅|经理)", MASK),
          new Rule("\\b(?:Mr|Mrs|Ms|Miss|Dr)\\.?\\s+\\p{Lu}[\\p{L}'-]+", MASK),
          new Rule(
              "[\\u4e00-\\u9fff\\d&&[^到在至住寄是去]]{1,8}(?:路|街|巷|弄|大道|胡同)\\s*\\d+\\s*(?:号|弄)?(?:[\\d\\-楼单元室栋座]+)?",
              MASK),
          new Rule("\\d+\\s*(?:栋|幢|单元|室)(?:\\d+\\s*(?:单元|室|号))*", MASK));

  private record Rule(Pattern pattern, String instead) {
    Rule(String regex, String instead) {
      this(Pattern.compile(regex), instead);
    }
  }

  private final List<String> names;

  /** Of a conversation in which these people are known by name. */
  public Anonymiser(Collection<String> names) {
    this.names =
        names.stream()
            .map(String::strip)
            .filter(name -> name.length() > 1)
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
  }

  /** The text without what tells a person. */
  public String of(String text) {
    String result = text;
    for (String name : names) {
      result = result.replace(name, MASK);
    }
    for (Rule rule : RULES) {
      result = rule.pattern().matcher(result).replaceAll(rule.instead());
    }
    return result;
  }
}
