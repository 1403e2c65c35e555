package org.meritdesk.db;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings a database to the newest shape (数据库迁移). Names carry timestamps, so modules can add theirs
 * independently.
 */
public final class Migrations {

  private Migrations() {}

  /**
   * Applies what is missing.
   *
   * @return how many migrations were applied
   * @throws org.flywaydb.core.api.FlywayException if the database cannot be reached or a migration
   *     fails
   */
  public static int migrate(DataSource dataSource) {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        .defaultSchema("public")
        .outOfOrder(true)
        .load()
        .migrate()
        .migrationsExecuted;
  }
}
