package org.meritdesk.launcher;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.meritdesk.launcher.bench.Bench;
import org.meritdesk.launcher.bench.BenchArguments;
import org.meritdesk.launcher.demo.DemoLoader;
import org.meritdesk.launcher.demo.DemoSize;

/** The verbs of {@code ./meritdesk} (启动器). */
public final class Main {

  private Main() {}

  /** Runs one verb. */
  public static void main(String[] arguments) {
    Logger.getLogger("").setLevel(Level.WARNING);
    try {
      System.exit(run(arguments));
    } catch (CannotGoOn e) {
      System.err.println("meritdesk: " + e.getMessage());
      System.exit(1);
    }
  }

  private static int run(String[] arguments) {
    String verb = arguments.length == 0 ? "" : arguments[0];
    List<String> rest =
        Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
    Places places = Places.ofProcess();
    Map<String, String> environment = System.getenv();
    switch (verb) {
      case "run" -> {
        return new Run(places, environment).untilStopped(() -> {});
      }
      case "demo" -> {
        return new Run(places, environment).untilStopped(() -> demo(places, environment));
      }
      case "start" -> new Background(places).start();
      case "stop" -> new Background(places).stop();
      case "status" -> {
        return new Background(places).status();
      }
      case "import" -> {
        return new Verbs(places).importFile(rest);
      }
      case "close" -> {
        return new Verbs(places).close(rest);
      }
      case "rebuild" -> {
        return new Verbs(places).rebuild();
      }
      case "verify" -> {
        return new Verbs(places).verify();
      }
      case "bench" -> {
        return new Bench(places, environment, System.out).run(BenchArguments.of(rest));
      }
      case "migrate" -> migrate(places, environment);
      default ->
          throw new CannotGoOn("there is no verb " + verb + " " + rest + "; see ./meritdesk help");
    }
    return 0;
  }

  private static void demo(Places places, Map<String, String> environment) {
    URI address = URI.create(Settings.of(environment).address());
    String password = new Secrets(places).firstPassword();
    try {
      new DemoLoader(DemoSize.SHOP, address, "admin", password, places.in("demo"), System.out)
          .load(Instant.now());
    } catch (IllegalStateException | UncheckedIOException e) {
      throw new CannotGoOn("the demo could not be loaded: " + e.getMessage(), e);
    }
  }

  private static void migrate(Places places, Map<String, String> environment) {
    DatabaseAccess configured = Settings.of(environment).database();
    if (configured != null) {
      System.out.println("Migrations applied: " + configured.migrate());
      return;
    }
    if (Instance.running(places).isPresent()) {
      throw new CannotGoOn("the instance is running, and it migrated when it started");
    }
    try (EmbeddedDatabase embedded = EmbeddedDatabase.start(places.in("pg"))) {
      System.out.println("Migrations applied: " + embedded.access().migrate());
    }
  }
}
