package org.meritdesk.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where things lie (目录): the built distribution, and the state that git ignores.
 *
 * @param dist runtime, application and launcher as built
 * @param state database, logs, keys and the note of a running instance
 */
public record Places(Path dist, Path state) {

  /** From the system properties that the script sets. */
  public static Places ofProcess() {
    Path dist = Path.of(System.getProperty("meritdesk.dist", "modules/webapp/target/dist"));
    Path state = Path.of(System.getProperty("meritdesk.state", ".meritdesk"));
    return new Places(dist.toAbsolutePath().normalize(), state.toAbsolutePath().normalize());
  }

  /** A file or folder of the state, whose parent exists. */
  public Path in(String name) {
    try {
      Files.createDirectories(state);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return state.resolve(name);
  }
}
