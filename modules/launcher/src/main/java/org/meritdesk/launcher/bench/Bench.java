package org.meritdesk.launcher.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.meritdesk.launcher.Calls;
import org.meritdesk.launcher.CannotGoOn;
import org.meritdesk.launcher.Machine;
import org.meritdesk.launcher.Places;
import org.meritdesk.launcher.Secrets;
import org.meritdesk.launcher.Settings;

/**
 * Runs the product on a state and ports of its own and measures it there (性能自测); the operator's
 * data are not touched, a configured database is not used.
 */
public final class Bench {

  private static final String FOLDER = "bench";

  private final Places places;
  private final Map<String, String> environment;
  private final PrintStream out;

  /** Below the given state folder. */
  public Bench(Places own, Map<String, String> environment, PrintStream out) {
    this.places = new Places(own.dist(), own.in(FOLDER));
    this.environment = new HashMap<>(environment);
    this.environment.keySet().removeIf(name -> name.startsWith("MERITDESK_"));
    this.out = out;
  }

  /** Measures and prints; 2 if a goal is not met. */
  public int run(BenchArguments what) {
    if (Files.exists(places.state().resolve("pg"))) {
      throw new CannotGoOn(
          places.state() + " is there: another bench runs, or one was kept or killed; delete it");
    }
    Settings settings = new Settings("127.0.0.1", freePort(), null);
    Machine machine = Machine.start(places, settings, environment);
    Thread end = new Thread(() -> end(machine, what.keep()), "end");
    Runtime.getRuntime().addShutdownHook(end);
    machine.server().awaitReady();
    Calls calls = new Calls(machine.address(), new Secrets(places).scriptKey());
    Processor processor =
        new Processor(
            machine.server().process(), Processor.named(places.in("pg").resolve("postmaster.pid")));
    try (Ground ground = new Ground(machine.database().source())) {
      Findings findings =
          new Course(new SomeCalls(what.contacts()), calls, ground, processor, out)
              .run(what.contacts());
      findings.lines().forEach(out::println);
      return findings.goals().stream().allMatch(Goal::met) ? 0 : 2;
    }
  }

  private void end(Machine machine, boolean keep) {
    machine.close();
    if (keep) {
      out.println("Kept: " + places.state());
    } else {
      delete(places.state());
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new CannotGoOn("cannot delete " + folder + ": " + e.getMessage(), e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new CannotGoOn("no free port: " + e.getMessage(), e);
    }
  }
}
