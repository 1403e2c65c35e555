package org.meritdesk.launcher;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything on one machine (单机运行): the database, its migrations, the server, in this order, and
 * back again in the other.
 */
public final class Machine implements AutoCloseable {

  private final @Nullable EmbeddedDatabase embedded;
  private final DatabaseAccess database;
  private final LibertyServer server;
  private final Settings settings;

  private Machine(
      @Nullable EmbeddedDatabase embedded,
      DatabaseAccess database,
      LibertyServer server,
      Settings settings) {
    this.embedded = embedded;
    this.database = database;
    this.server = server;
    this.settings = settings;
  }

  /** Starts what is needed; the application is not ready yet. */
  public static Machine start(Places places, Settings settings, Map<String, String> environment) {
    LibertyServer.demandFree(settings);
    DatabaseAccess database = settings.database();
    Map<String, String> variables = variables(places, environment, database != null);
    EmbeddedDatabase embedded = null;
    try {
      if (database == null) {
        embedded = EmbeddedDatabase.start(places.in("pg"));
        database = embedded.access();
      }
      int applied = database.migrate();
      if (applied > 0) {
        System.out.println("Migrations applied: " + applied);
      }
      LibertyServer server = LibertyServer.start(places, settings, database, variables);
      return new Machine(embedded, database, server, settings);
    } catch (CannotGoOn e) {
      if (embedded != null) {
        embedded.close();
      }
      throw e;
    }
  }

  private static Map<String, String> variables(
      Places places, Map<String, String> environment, boolean configured) {
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(new Secrets(places).variables(environment, configured));
    return all;
  }

  /** The server process. */
  public LibertyServer server() {
    return server;
  }

  /** How to reach the database. */
  public DatabaseAccess database() {
    return database;
  }

  /** Where the application answers. */
  public String address() {
    return settings.address();
  }

  @Override
  public void close() {
    server.close();
    if (embedded != null) {
      embedded.close();
    }
  }
}
