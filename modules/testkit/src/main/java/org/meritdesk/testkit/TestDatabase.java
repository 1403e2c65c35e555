package org.meritdesk.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.db.Migrations;

/**
 * A migrated PostgreSQL database of its own for one test class: one server per JVM, each call
 * clones a template, so it costs about 100 ms. Usage: {@code static final TestDatabase db =
 * TestDatabase.fresh();}
 */
public final class TestDatabase {

  private static final AtomicInteger NEXT = new AtomicInteger();
  private static @Nullable EmbeddedPostgres server;

  private final DataSource dataSource;

  private TestDatabase(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Clones the migrated template. */
  public static synchronized TestDatabase fresh() {
    EmbeddedPostgres postgres = server();
    String name = "t" + NEXT.incrementAndGet();
    execute(
        postgres.getPostgresDatabase(), "create database " + name + " template meritdesk_template");
    return new TestDatabase(postgres.getDatabase("postgres", name));
  }

  /** Connections to this database; each is its own, there is no pool. */
  public DataSource dataSource() {
    return dataSource;
  }

  /** Jdbi on this database, with local transactions. */
  public Jdbi jdbi() {
    return Jdbi.create(dataSource);
  }

  /**
   * Hibernate over the given mapping files, such as {@code META-INF/people-orm.xml}, checked
   * against the schema.
   */
  public EntityManagerFactory entityManagers(String... mappingFiles) {
    Configuration configuration = new Configuration();
    for (String file : mappingFiles) {
      configuration.addResource(file);
    }
    configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, dataSource);
    configuration.getProperties().put(AvailableSettings.HBM2DDL_AUTO, "validate");
    return configuration.buildSessionFactory();
  }

  private static EmbeddedPostgres server() {
    if (server == null) {
      try {
        EmbeddedPostgres started =
            EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("max_connections", "200")
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(started)));
        execute(started.getPostgresDatabase(), "create database meritdesk_template");
        Migrations.migrate(started.getDatabase("postgres", "meritdesk_template"));
        server = started;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return server;
  }

  private static void execute(DataSource dataSource, String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static void close(EmbeddedPostgres postgres) {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
