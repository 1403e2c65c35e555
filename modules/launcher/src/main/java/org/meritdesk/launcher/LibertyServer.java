package org.meritdesk.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Open Liberty with the application, as a child process (应用服务器). */
public final class LibertyServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Process process;
  private final Settings settings;
  private final Path log;

  private LibertyServer(Process process, Settings settings, Path log) {
    this.process = process;
    this.settings = settings;
    this.log = log;
  }

  /**
   * Starts the process; it is not ready yet.
   *
   * @param variables what the server is told by its environment
   */
  public static LibertyServer start(
      Places places, Settings settings, DatabaseAccess database, Map<String, String> variables) {
    Path script = places.dist().resolve("wlp/bin/server");
    if (!Files.isExecutable(script)) {
      throw new CannotGoOn(
          "nothing is built in " + places.dist() + ": run ./meritdesk, which builds");
    }
    Path log = places.in("server.log");
    ProcessBuilder builder = new ProcessBuilder(script.toString(), "run", "meritdesk");
    Map<String, String> environment = builder.environment();
    environment.putAll(variables);
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("WLP_OUTPUT_DIR", places.in("server").toString());
    environment.put("LOG_DIR", places.in("logs").toString());
    environment.put("MERITDESK_HTTP_HOST", settings.host());
    environment.put("MERITDESK_HTTP_PORT", Integer.toString(settings.port()));
    environment.put("MERITDESK_DB_URL", database.url());
    environment.put("MERITDESK_DB_USER", database.user());
    environment.put("MERITDESK_DB_PASSWORD", database.password());
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    try {
      return new LibertyServer(builder.start(), settings, log);
    } catch (IOException e) {
      throw new CannotGoOn("Open Liberty did not start: " + e.getMessage(), e);
    }
  }

  /** Refuses early where the port is taken. */
  public static void demandFree(Settings settings) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(settings.host(), settings.port()));
    } catch (IOException e) {
      throw new CannotGoOn(
          "port "
              + settings.port()
              + " on "
              + settings.host()
              + " is busy: choose another by MERITDESK_HTTP_PORT",
          e);
    }
  }

  /** Waits until the application answers, or says why it never will. */
  public void awaitReady() {
    long until = System.nanoTime() + PATIENCE.toNanos();
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    while (System.nanoTime() < until) {
      if (!process.isAlive()) {
        throw new CannotGoOn("Open Liberty ended while it started: see " + log);
      }
      if (refused()) {
        throw new CannotGoOn("Open Liberty could not start the application: see " + log);
      }
      if (ready(client)) {
        return;
      }
      pause();
    }
    throw new CannotGoOn(
        "the application was not ready after " + PATIENCE.toMinutes() + " minutes: see " + log);
  }

  /** Whether Liberty gave up on the application: an exception, or a failure, while it started. */
  private boolean refused() {
    try {
      String text = Files.readString(log);
      return text.contains("CWWKZ0002E") || text.contains("CWWKZ0004E");
    } catch (IOException e) {
      return false;
    }
  }

  private boolean ready(HttpClient client) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(settings.address() + "/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotGoOn("interrupted", e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(250);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotGoOn("interrupted", e);
    }
  }

  /** The process, whose child may be the server proper. */
  public ProcessHandle process() {
    return process.toHandle();
  }

  /** Waits for the end of the process. */
  public int await() throws InterruptedException {
    return process.waitFor();
  }

  /** Stops it cleanly, by force after 40 s. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(40, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
