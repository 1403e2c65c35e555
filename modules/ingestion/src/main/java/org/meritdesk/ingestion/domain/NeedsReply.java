package org.meritdesk.ingestion.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a customer's message asks for an answer (是否需要回复): courtesies alone do not, everything
 * else does. The words stand in {@code needs-reply-1.txt}; a change of the list is a new number,
 * because the verdict is stored with the message.
 */
public final class NeedsReply {

  /** The list in use; stored with each verdict. */
  public static final int VERSION = 1;

  private static final Pattern QUESTION = Pattern.compile("[?？]");
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> CORE = new HashSet<>();
  private static final Set<String> FILLER = new HashSet<>();
  private static final int LONGEST;

  static {
    read();
    LONGEST =
        Math.max(
            CORE.stream().mapToInt(String::length).max().orElse(0),
            FILLER.stream().mapToInt(String::length).max().orElse(0));
  }

  /**
   * What was decided and, if no reply is needed, why.
   *
   * @param reason {@code courtesy-1} or {@code sign-1}, with the number of the list
   */
  public record Verdict(boolean needed, @Nullable String reason) {}

  private static final Verdict NEEDED = new Verdict(true, null);

  private NeedsReply() {}

  /** The verdict on a text; a message without text is a picture or a voice and wants an answer. */
  public static Verdict of(@Nullable String text) {
    if (text == null || text.isBlank() || QUESTION.matcher(text).find()) {
      return NEEDED;
    }
    String words = NOT_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    if (words.isEmpty()) {
      return new Verdict(false, "sign-" + VERSION);
    }
    return courtesy(words) ? new Verdict(false, "courtesy-" + VERSION) : NEEDED;
  }

  /** Whether the words are nothing but courtesies, at least one of them more than a filler. */
  private static boolean courtesy(String words) {
    int length = words.length();
    boolean[] filled = new boolean[length + 1];
    boolean[] cored = new boolean[length + 1];
    filled[0] = true;
    for (int end = 1; end <= length; end++) {
      if (words.charAt(end - 1) == ' ') {
        filled[end] = filled[end - 1];
        cored[end] = cored[end - 1];
        continue;
      }
      for (int start = Math.max(0, end - LONGEST); start < end; start++) {
        if ((filled[start] || cored[start]) && whole(words, start, end)) {
          String word = words.substring(start, end);
          boolean core = CORE.contains(word);
          boolean filler = FILLER.contains(word);
          cored[end] |= core || (cored[start] && filler);
          filled[end] |= filled[start] && filler;
        }
      }
    }
    return cored[length];
  }

  /** Latin words count only whole; Chinese ones stand without spaces. */
  private static boolean whole(String words, int start, int end) {
    boolean cutBefore = start > 0 && latin(words.charAt(start - 1)) && latin(words.charAt(start));
    boolean cutAfter =
        end < words.length() && latin(words.charAt(end - 1)) && latin(words.charAt(end));
    return !cutBefore && !cutAfter;
  }

  private static boolean latin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  private static void read() {
    String name = "needs-reply-" + VERSION + ".txt";
    InputStream in = Objects.requireNonNull(NeedsReply.class.getResourceAsStream(name), name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Set<String> into = CORE;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.equals("[filler]")) {
          into = FILLER;
        } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("[")) {
          into.add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
