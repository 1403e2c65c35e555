package org.meritdesk.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Starts, stops and looks at an instance that runs in the background (后台运行). */
final class Background {

  private final Places places;

  Background(Places places) {
    this.places = places;
  }

  /** Starts another launcher that outlives this one, and waits until it is ready. */
  void start() {
    Optional<Instance> running = Instance.running(places);
    if (running.isPresent()) {
      System.out.println("Already running: " + running.get().address());
      return;
    }
    Path log = places.in("launcher.log");
    Process child = spawn(log);
    while (child.isAlive()) {
      Optional<Instance> instance = Instance.running(places);
      if (instance.isPresent() && instance.get().ready()) {
        print(log);
        return;
      }
      pause(child);
    }
    print(log);
    throw new CannotGoOn("it did not start: see " + log);
  }

  /** Stops the running instance. */
  void stop() {
    Optional<ProcessHandle> process = Instance.running(places).flatMap(Instance::process);
    if (process.isEmpty()) {
      System.out.println("Not running");
      return;
    }
    process.get().destroy();
    try {
      process.get().onExit().orTimeout(90, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      throw new CannotGoOn("process " + process.get().pid() + " did not stop within 90 s", e);
    }
    System.out.println("Stopped");
  }

  /** Says what runs; the exit code is 3 if nothing does, as service scripts have it. */
  int status() {
    Optional<Instance> running = Instance.running(places);
    System.out.println(
        running
            .map(
                i ->
                    (i.ready() ? "Running: " : "Starting: ")
                        + i.address()
                        + " (pid "
                        + i.pid()
                        + ")")
            .orElse("Not running"));
    return running.isPresent() ? 0 : 3;
  }

  private Process spawn(Path log) {
    List<String> command =
        List.of(
            "nohup",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dmeritdesk.dist=" + places.dist(),
            "-Dmeritdesk.state=" + places.state(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "run");
    try {
      return new ProcessBuilder(command)
          .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
          .redirectErrorStream(true)
          .redirectOutput(log.toFile())
          .start();
    } catch (IOException e) {
      throw new CannotGoOn("cannot start in the background: " + e.getMessage(), e);
    }
  }

  private static void print(Path log) {
    try {
      Files.readAllLines(log).forEach(System.out::println);
    } catch (IOException e) {
      throw new CannotGoOn("cannot read " + log, e);
    }
  }

  private static void pause(Process child) {
    try {
      child.waitFor(300, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotGoOn("interrupted", e);
    }
  }
}
