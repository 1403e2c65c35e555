package org.meritdesk.launcher.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.meritdesk.launcher.CannotGoOn;

/**
 * Processor time of processes and all that they started (处理器时间). Where {@code /proc} tells it,
 * children that have ended count too.
 */
final class Processor {

  private static final double TICKS_A_SECOND = 100;

  private final ProcessHandle[] roots;

  Processor(ProcessHandle... roots) {
    this.roots = roots;
  }

  /** Of the process that wrote its number into the first line of a file. */
  static ProcessHandle named(Path pidFile) {
    try (Stream<String> lines = Files.lines(pidFile)) {
      return lines
          .findFirst()
          .map(String::strip)
          .map(Long::parseLong)
          .flatMap(ProcessHandle::of)
          .orElseThrow(() -> new CannotGoOn("no process stands behind " + pidFile));
    } catch (IOException e) {
      throw new CannotGoOn("cannot read " + pidFile, e);
    }
  }

  /** Seconds so far. */
  double seconds() {
    return Stream.of(roots)
        .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
        .mapToDouble(Processor::seconds)
        .sum();
  }

  private static double seconds(ProcessHandle process) {
    Path stat = Path.of("/proc/" + process.pid() + "/stat");
    try {
      return Files.exists(stat)
          ? ticks(Files.readString(stat)) / TICKS_A_SECOND
          : process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
    } catch (IOException e) {
      return 0;
    }
  }

  /** User and system time, own and of ended children. */
  static long ticks(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    long ticks = 0;
    for (int i = 11; i <= 14; i++) {
      ticks += Long.parseLong(fields[i]);
    }
    return ticks;
  }
}
