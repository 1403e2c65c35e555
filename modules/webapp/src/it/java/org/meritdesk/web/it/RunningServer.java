package org.meritdesk.web.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.launcher.DatabaseAccess;
import org.meritdesk.launcher.Machine;
import org.meritdesk.launcher.Places;
import org.meritdesk.launcher.Secrets;
import org.meritdesk.launcher.Settings;

/**
 * The server as built, over an empty embedded database on free ports; started once for the whole
 * suite and stopped with the JVM.
 */
public final class RunningServer {

  /** Receivers on this machine may be called; e-mail is offered, though nobody asks for it. */
  private static final Map<String, String> OUTSIDE =
      Map.of(
          "MERITDESK_OUTBOUND_ALLOW", "127.0.0.1",
          "MERITDESK_MAIL_HOST", "127.0.0.1",
          "MERITDESK_MAIL_SECURITY", "NONE");

  private static @Nullable RunningServer running;

  private final String address;
  private final DatabaseAccess database;
  private final Places places;
  private final Secrets secrets;

  private RunningServer(String address, DatabaseAccess database, Places places) {
    this.address = address;
    this.database = database;
    this.places = places;
    this.secrets = new Secrets(places);
  }

  /** The one server. */
  public static synchronized RunningServer get() {
    if (running == null) {
      running = start();
    }
    return running;
  }

  /** Such as {@code http://127.0.0.1:41234}. */
  public String address() {
    return address;
  }

  /** The database below it. */
  public DatabaseAccess database() {
    return database;
  }

  /** The folder where its state lies. */
  public Path state() {
    return places.state();
  }

  /** The password of the login {@code admin}. */
  public String adminPassword() {
    return secrets.firstPassword();
  }

  /** An API key that may do what the script may. */
  public String key() {
    try {
      return Files.readString(secrets.scriptKey()).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RunningServer start() {
    try (ServerSocket free = new ServerSocket(0)) {
      int port = free.getLocalPort();
      free.close();
      Path state = Files.createTempDirectory("meritdesk-it");
      Places places = new Places(Path.of("target/dist").toAbsolutePath(), state);
      Settings settings = new Settings("127.0.0.1", port, null);
      Machine machine = Machine.start(places, settings, OUTSIDE);
      Runtime.getRuntime().addShutdownHook(new Thread(machine::close));
      machine.server().awaitReady();
      return new RunningServer(settings.address(), machine.database(), places);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
