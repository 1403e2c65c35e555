package org.meritdesk.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Data of others beside the checkout, never in it; a test that needs it is skipped with a message
 * where it is absent.
 */
public final class SharedData {

  private SharedData() {}

  /** The file below {@code ../shared/data}, or the test is skipped. */
  public static Path file(String relative) {
    Path path = Path.of(System.getProperty("meritdesk.shared", "../shared"), "data", relative);
    Assumptions.assumeTrue(Files.exists(path), () -> "skipped: shared data is absent: " + relative);
    return path;
  }
}
