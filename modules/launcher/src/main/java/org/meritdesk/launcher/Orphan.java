package org.meritdesk.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL whose launcher was killed (孤儿进程): it still holds the folder, so it is found by its
 * pid file and stopped, before a new one would talk to it unawares.
 */
final class Orphan {

  private Orphan() {}

  /** Stops what runs over the folder, if anything does. */
  static void stop(Path folder) {
    Optional<ProcessHandle> orphan = find(folder);
    if (orphan.isEmpty()) {
      return;
    }
    System.out.println(
        "Stopping the PostgreSQL that a killed run left (pid " + orphan.get().pid() + ")");
    signal("-INT", orphan.get());
    if (!gone(orphan.get(), 30)) {
      signal("-QUIT", orphan.get());
      if (!gone(orphan.get(), 10)) {
        throw new CannotGoOn(
            "PostgreSQL " + orphan.get().pid() + " still holds " + folder + ": stop it by hand");
      }
    }
  }

  private static Optional<ProcessHandle> find(Path folder) {
    Path file = folder.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      List<String> lines = Files.readAllLines(file);
      return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
          .filter(p -> p.info().command().orElse("").endsWith("postgres"));
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static void signal(String signal, ProcessHandle process) {
    try {
      new ProcessBuilder("kill", signal, Long.toString(process.pid()))
          .inheritIO()
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new CannotGoOn("cannot signal process " + process.pid() + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean gone(ProcessHandle process, int seconds) {
    try {
      process.onExit().get(seconds, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException | CompletionException e) {
      return !process.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }
}
