package org.meritdesk.launcher;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says (环境变量).
 *
 * @param host address to listen on
 * @param port HTTP port
 * @param database a configured database, or null for the embedded one
 */
public record Settings(String host, int port, @Nullable DatabaseAccess database) {

  /** Reads the variables, with defaults. */
  public static Settings of(Map<String, String> environment) {
    String url = environment.get("MERITDESK_DB_URL");
    DatabaseAccess database =
        url == null || url.isBlank()
            ? null
            : new DatabaseAccess(
                url,
                environment.getOrDefault("MERITDESK_DB_USER", "meritdesk"),
                environment.getOrDefault("MERITDESK_DB_PASSWORD", ""));
    return new Settings(
        environment.getOrDefault("MERITDESK_HTTP_HOST", "127.0.0.1"),
        port(environment.getOrDefault("MERITDESK_HTTP_PORT", "9080")),
        database);
  }

  /** The address of the running application. */
  public String address() {
    return "http://" + host + ":" + port;
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text.strip());
      if (port > 0 && port < 65536) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw new CannotGoOn("MERITDESK_HTTP_PORT is not a port: " + text, e);
    }
    throw new CannotGoOn("MERITDESK_HTTP_PORT is not a port: " + text);
  }
}
