package org.meritdesk.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code import} was asked to do (导入参数).
 *
 * @param source code of the source, or null for the profile's own
 */
record ImportArguments(String profile, @Nullable String source, boolean dryRun, Path file) {

  private static final String USAGE = "import --profile NAME [--source CODE] [--dry-run] FILE";

  /**
   * Reads the words after the verb.
   *
   * @throws CannotGoOn if a profile or a readable file is missing
   */
  static ImportArguments of(List<String> words) {
    String profile = null;
    String source = null;
    boolean dryRun = false;
    Path file = null;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      switch (word) {
        case "--profile" -> profile = next(words, ++i);
        case "--source" -> source = next(words, ++i);
        case "--dry-run" -> dryRun = true;
        default -> file = Path.of(word);
      }
    }
    if (profile == null || file == null) {
      throw new CannotGoOn(USAGE);
    }
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new CannotGoOn("cannot read " + file);
    }
    return new ImportArguments(profile, source, dryRun, file);
  }

  private static String next(List<String> words, int i) {
    if (i >= words.size()) {
      throw new CannotGoOn(USAGE);
    }
    return words.get(i);
  }
}
