package org.meritdesk.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.meritdesk.db.Migrations;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How to reach the database (数据库连接).
 *
 * @param url a JDBC address
 */
public record DatabaseAccess(String url, String user, String password) {

  /**
   * Brings the database to the newest shape.
   *
   * @return how many migrations were applied
   * @throws CannotGoOn if it cannot be reached
   */
  public int migrate() {
    DataSource source = source();
    try (Connection connection = source.getConnection()) {
      connection.isValid(5);
    } catch (SQLException e) {
      throw new CannotGoOn("cannot reach the database " + url + ": " + e.getMessage(), e);
    }
    try {
      return Migrations.migrate(source);
    } catch (FlywayException e) {
      throw new CannotGoOn("the database could not be migrated: " + e.getMessage(), e);
    }
  }

  /** Connections without a pool. */
  public DataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setURL(url);
    } catch (IllegalArgumentException e) {
      throw new CannotGoOn("not a PostgreSQL address: " + url, e);
    }
    source.setUser(user);
    source.setPassword(password);
    source.setConnectTimeout(10);
    return source;
  }

  @Override
  public String toString() {
    return "DatabaseAccess[url=" + url + ", user=" + user + "]";
  }
}
