package org.meritdesk.launcher;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs everything in the foreground until Ctrl-C (前台运行). */
final class Run {

  private final Places places;
  private final Map<String, String> environment;
  private final AtomicBoolean stopping = new AtomicBoolean();

  Run(Places places, Map<String, String> environment) {
    this.places = places;
    this.environment = environment;
  }

  /**
   * Starts, waits, stops.
   *
   * @param whenReady what to do with the running application before the address is announced
   * @return the exit code
   */
  int untilStopped(Runnable whenReady) {
    Instance.running(places)
        .ifPresent(
            i -> {
              throw new CannotGoOn("already running at " + i.address() + " (pid " + i.pid() + ")");
            });
    long begin = System.nanoTime();
    Settings settings = Settings.of(environment);
    Machine machine = Machine.start(places, settings, environment);
    Thread stop = new Thread(() -> stop(machine), "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    Instance.ofProcess(machine.address(), false).write(places);
    try {
      machine.server().awaitReady();
      whenReady.run();
      Instance.ofProcess(machine.address(), true).write(places);
      Duration took = Duration.ofNanos(System.nanoTime() - begin);
      System.out.println("Ready after " + took.toSeconds() + " s: " + machine.address());
      System.out.println("First administrator: admin / " + new Secrets(places).firstPassword());
      int code = machine.server().await();
      if (!stopping.get()) {
        throw new CannotGoOn(
            "Open Liberty ended by itself with code " + code + ": see " + places.in("server.log"));
      }
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private void stop(Machine machine) {
    stopping.set(true);
    System.out.println("Stopping");
    machine.close();
    Instance.erase(places);
  }
}
