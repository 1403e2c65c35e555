package org.meritdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundlesTest {

  private static final Path WEBAPP = Path.of("src/main/webapp");
  private static final Pattern USED =
      Pattern.compile("(?:msg\\[|t\\.of\\()'([a-z][\\w.-]*)'\\s*[\\],)]");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
  private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}[,;:!?]|[,;!?]\\p{IsHan}");
  private static final Pattern OWN_NAMES = Pattern.compile("简体中文|明绩");

  @Test
  void both_languages_know_the_same_keys() throws IOException {
    assertThat(keys("zh_CN")).isEqualTo(keys("en"));
  }

  @Test
  void every_key_on_a_page_has_its_text() throws IOException {
    var missing = new TreeMap<String, String>();
    var known = keys("zh_CN");

    for (Path page : pages()) {
      Matcher used = USED.matcher(Files.readString(page));
      while (used.find()) {
        if (!known.contains(used.group(1))) {
          missing.put(used.group(1), page.toString());
        }
      }
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void no_english_text_holds_chinese() throws IOException {
    assertThat(bundle("en"))
        .allSatisfy(
            (key, text) ->
                assertThat(CHINESE.matcher((String) text).find()).as("%s", key).isFalse());
  }

  @Test
  void every_chinese_text_of_words_is_in_chinese() throws IOException {
    Properties english = bundle("en");

    assertThat(bundle("zh_CN"))
        .allSatisfy(
            (key, text) ->
                assertThat(text.equals(english.get(key)) && ((String) text).matches(".*[a-z]{4}.*"))
                    .as("%s is the English text", key)
                    .isFalse());
  }

  @Test
  void chinese_text_uses_full_width_punctuation() throws IOException {
    assertThat(bundle("zh_CN"))
        .allSatisfy(
            (key, text) ->
                assertThat(HALF_WIDTH.matcher((String) text).find())
                    .as("%s=%s", key, text)
                    .isFalse());
  }

  @Test
  void no_page_holds_text_of_its_own() throws IOException {
    for (Path page : pages()) {
      String own = OWN_NAMES.matcher(Files.readString(page)).replaceAll("");

      assertThat(CHINESE.matcher(own).find()).as("%s", page).isFalse();
    }
  }

  @Test
  void no_page_carries_inline_style_or_script() throws IOException {
    for (Path page : pages()) {
      assertThat(Files.readString(page))
          .as("%s", page)
          .doesNotContainPattern("\\sstyle=\"")
          .doesNotContainPattern("<(script|style)[\\s>]")
          .doesNotContainPattern("\\son(click|change|load|submit)=\"");
    }
  }

  private static Iterable<Path> pages() throws IOException {
    try (Stream<Path> all = Files.walk(WEBAPP)) {
      return all.filter(path -> path.toString().endsWith(".xhtml")).sorted().toList();
    }
  }

  private static TreeSet<Object> keys(String language) throws IOException {
    return new TreeSet<>(bundle(language).keySet());
  }

  private static Properties bundle(String language) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Texts.class.getResourceAsStream("messages_" + language + ".properties")) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
