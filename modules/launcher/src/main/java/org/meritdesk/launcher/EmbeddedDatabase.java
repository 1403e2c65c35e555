package org.meritdesk.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * A real PostgreSQL of our own beside the server (内置数据库); its data stays, and it is as durable as
 * any: the settings for tests are overridden.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final String NAME = "meritdesk";

  private final EmbeddedPostgres postgres;

  private EmbeddedDatabase(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /** Starts it on a free port over the given folder, and stops one that a killed run left. */
  public static EmbeddedDatabase start(Path folder) {
    Orphan.stop(folder);
    try {
      Files.createDirectories(folder);
      EmbeddedDatabase started =
          new EmbeddedDatabase(
              EmbeddedPostgres.builder()
                  .setDataDirectory(folder)
                  .setCleanDataDirectory(false)
                  .setRegisterShutdownHook(false)
                  .setPGStartupWait(Duration.ofSeconds(90))
                  .setLocaleConfig("locale", "C.UTF-8")
                  .setServerConfig("fsync", "on")
                  .setServerConfig("synchronous_commit", "on")
                  .setServerConfig("full_page_writes", "on")
                  .setServerConfig("max_prepared_transactions", "50")
                  .setServerConfig("max_connections", "100")
                  .setServerConfig("shared_buffers", "256MB")
                  .setServerConfig("max_wal_size", "2GB")
                  .setServerConfig("timezone", "UTC")
                  .start());
      started.createOnce();
      return started;
    } catch (IOException e) {
      throw new CannotGoOn(
          "the embedded PostgreSQL did not start in " + folder + ": " + e.getMessage(), e);
    }
  }

  /** How to reach it. */
  public DatabaseAccess access() {
    return new DatabaseAccess(
        "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + NAME, "postgres", "postgres");
  }

  private void createOnce() {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      boolean there;
      try (ResultSet found =
          statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
        there = found.next();
      }
      if (!there) {
        statement.execute("create database " + NAME);
      }
    } catch (SQLException e) {
      throw new CannotGoOn("the embedded PostgreSQL refuses: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new CannotGoOn("the embedded PostgreSQL did not stop: " + e.getMessage(), e);
    }
  }
}
