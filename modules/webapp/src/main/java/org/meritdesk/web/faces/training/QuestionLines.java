package org.meritdesk.web.faces.training;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.meritdesk.training.api.Option;
import org.meritdesk.training.api.Question;
import org.meritdesk.training.api.QuestionKind;

/**
 * A bank of questions as lines of text (题库文本): {@code ? (2) 问题 | Question} begins a question with
 * its points, {@code + 对的 | right} and {@code - 错的 | wrong} are its options, {@code = true} or
 * {@code = false} answers a question without options. Either language may be left out.
 */
final class QuestionLines {

  private static final Pattern HEAD =
      Pattern.compile("\\?\\s*(?:\\((\\d+(?:\\.\\d+)?)\\)\\s*)?(.*)");
  private static final String SPLIT = "\\s*\\|\\s*";

  private QuestionLines() {}

  /** The questions of a text; what cannot be read is the text of a question with findings. */
  static List<Question> read(String text) {
    List<List<String>> blocks = new ArrayList<>();
    for (String line : text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
      if (line.startsWith("?") || line.startsWith("？") || blocks.isEmpty()) {
        blocks.add(new ArrayList<>());
      }
      blocks.get(blocks.size() - 1).add(line);
    }
    List<Question> questions = new ArrayList<>();
    for (List<String> block : blocks) {
      questions.add(question("q" + (questions.size() + 1), block));
    }
    return questions;
  }

  private static Question question(String code, List<String> block) {
    Matcher head = HEAD.matcher(block.get(0).replaceFirst("^？", "?"));
    boolean found = head.matches();
    String points = found ? head.group(1) : null;
    List<Option> options = new ArrayList<>();
    Set<String> right = new LinkedHashSet<>();
    boolean judged = false;
    for (String line : block.subList(found ? 1 : 0, block.size())) {
      String rest = line.substring(1).strip();
      if (line.startsWith("=")) {
        judged = true;
        right.add(rest.toLowerCase(java.util.Locale.ROOT));
      } else {
        String key = String.valueOf((char) ('a' + options.size() % 26));
        options.add(new Option(key, texts(rest)));
        if (line.startsWith("+")) {
          right.add(key);
        }
      }
    }
    return new Question(
        code,
        judged
            ? QuestionKind.TRUE_FALSE
            : right.size() > 1 ? QuestionKind.MULTIPLE : QuestionKind.SINGLE,
        texts(found ? head.group(2) : ""),
        options,
        right,
        points == null ? BigDecimal.ONE : new BigDecimal(points));
  }

  /** The text of questions; reading it gives them back. */
  static String write(List<Question> questions) {
    return questions.stream().map(QuestionLines::write).collect(Collectors.joining("\n\n"));
  }

  private static String write(Question question) {
    StringBuilder text = new StringBuilder("? ");
    if (question.points().compareTo(BigDecimal.ONE) != 0) {
      text.append('(').append(question.points().toPlainString()).append(") ");
    }
    text.append(line(question.texts()));
    if (question.kind() == QuestionKind.TRUE_FALSE) {
      return text.append("\n= ").append(String.join("", question.right())).toString();
    }
    for (Option option : question.options()) {
      text.append('\n')
          .append(question.right().contains(option.code()) ? "+ " : "- ")
          .append(line(option.texts()));
    }
    return text.toString();
  }

  private static Map<String, String> texts(String line) {
    String[] parts = line.split(SPLIT, 2);
    Map<String, String> texts = new LinkedHashMap<>();
    if (!parts[0].isBlank()) {
      texts.put("zh-CN", parts[0].strip());
    }
    if (parts.length > 1 && !parts[1].isBlank()) {
      texts.put("en", parts[1].strip());
    }
    return texts;
  }

  private static String line(Map<String, String> texts) {
    String chinese = texts.getOrDefault("zh-CN", "");
    String english = texts.getOrDefault("en", "");
    return english.isEmpty() ? chinese : (chinese + " | " + english).strip();
  }
}
