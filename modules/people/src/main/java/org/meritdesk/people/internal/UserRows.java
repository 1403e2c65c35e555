package org.meritdesk.people.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.UserView;

/** Reads sign-ins with the employment behind them (用户读取). */
final class UserRows {

  private static final String SELECT =
      """
      select u.user_id, u.login, u.password_hash, u.display_name, u.roles, u.agent_id, u.locale,
        u.zone, u.disabled, a.left_on, a.zone as agent_zone
      from people.user_account u left join people.agent a using (agent_id)
      """;

  /** A sign-in with what nobody is shown. */
  record User(
      UserView view, String passwordHash, @Nullable LocalDate leftOn, @Nullable String agentZone) {

    /** Not disabled, and the agent has not left. */
    boolean open(Clock clock) {
      boolean left =
          leftOn != null
              && agentZone != null
              && !LocalDate.now(clock.withZone(ZoneId.of(agentZone))).isBefore(leftOn);
      return !view.disabled() && !left;
    }

    Caller caller() {
      return new Caller(
          view.login(), view.roles(), Set.of(), view.agentId(), view.locale(), view.zone());
    }
  }

  private UserRows() {}

  static Optional<User> byLogin(Handle handle, String login) {
    return handle
        .createQuery(SELECT + " where u.login = :login")
        .bind("login", login)
        .map((row, c) -> user(row))
        .findOne();
  }

  static List<UserView> all(Handle handle) {
    return handle
        .createQuery(SELECT + " order by u.login")
        .map((row, c) -> user(row).view())
        .list();
  }

  private static User user(ResultSet row) throws SQLException {
    return new User(
        new UserView(
            row.getLong("user_id"),
            row.getString("login"),
            row.getString("display_name"),
            Sql.enums(row, "roles", Role.class),
            Sql.id(row, "agent_id"),
            row.getString("locale"),
            row.getString("zone"),
            row.getBoolean("disabled")),
        row.getString("password_hash"),
        Sql.date(row, "left_on"),
        row.getString("agent_zone"));
  }
}
