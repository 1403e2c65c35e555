package org.meritdesk.web.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bank's February on the running server, loaded once for the whole suite, with its people. */
final class BankMonth {

  static final String TEAM = "BANK";
  static final String ZONE = "Asia/Jerusalem";
  private static @Nullable BankMonth loaded;

  private final RunningServer server = RunningServer.get();
  private final Api admin = Api.person(server, "admin", server.adminPassword());
  private final Api script = Api.key(server, server.key());
  private final Api maker = person("bank-maker", null, "HR_MAKER");
  private final Api checker = person("bank-checker", null, "HR_CHECKER");
  private final Api both = person("bank-both", null, "HR_MAKER", "HR_CHECKER");
  private final JsonNode load;
  private final Duration loading;
  private final Duration followed;
  private final int adopted;
  private final Duration adoptionFollowed;

  private BankMonth() {
    Instant begin = Instant.now();
    load =
        maker
            .upload("intake/files?profile=anonymous-bank&name=february-1999.txt", BankCall.file())
            .json(200);
    loading = Duration.between(begin, Instant.now());
    followed = untilCurrent();
    adopted = adopt();
    adoptionFollowed = untilCurrent();
  }

  /** Loads it unless that has been done. */
  static synchronized BankMonth get() {
    BankCall.file();
    if (loaded == null) {
      loaded = new BankMonth();
    }
    return loaded;
  }

  Api admin() {
    return admin;
  }

  /** The key of the script. */
  Api script() {
    return script;
  }

  Api maker() {
    return maker;
  }

  Api checker() {
    return checker;
  }

  /** Somebody who may do both, and must not do both to the same thing. */
  Api both() {
    return both;
  }

  /** What the load reported. */
  JsonNode load() {
    return load;
  }

  /** How long the load took. */
  Duration loading() {
    return loading;
  }

  /** How long after the load the cells of the queues were current. */
  Duration followed() {
    return followed;
  }

  /** How many accounts became agents. */
  int adopted() {
    return adopted;
  }

  /** How long after that the cells of the agents were current. */
  Duration adoptionFollowed() {
    return adoptionFollowed;
  }

  /** A sign-in with a password of its own. */
  Api person(String login, @Nullable Long agentId, String... roles) {
    String password = UUID.randomUUID().toString();
    Map<String, Object> user = new java.util.HashMap<>();
    user.put("login", login);
    user.put("password", password);
    user.put("displayName", login);
    user.put("roles", Set.of(roles));
    user.put("agentId", agentId);
    user.put("locale", "en");
    user.put("zone", ZONE);
    admin.post("users", user).json(201);
    return Api.person(server, login, password);
  }

  /** How many cells wait to be recomputed. */
  long waiting() {
    return script.get("rebuild").path("pending").asLong();
  }

  /** Waits until no cell waits to be recomputed. */
  Duration untilCurrent() {
    Instant begin = Instant.now();
    while (waiting() > 0) {
      if (Duration.between(begin, Instant.now()).toMinutes() >= 3) {
        throw new AssertionError("the cells do not follow");
      }
      pause();
    }
    return Duration.between(begin, Instant.now());
  }

  private int adopt() {
    List<Long> accounts = new ArrayList<>();
    for (JsonNode account : maker.get("accounts/unknown")) {
      if ("anonymous-bank".equals(account.path("source").asText())) {
        accounts.add(account.path("accountId").asLong());
      }
    }
    Map<String, String> team =
        Map.of("code", TEAM, "nameZh", "银行热线", "nameEn", "Bank line", "zone", ZONE);
    maker.post("teams", team).json(201);
    Map<String, Object> adoption =
        Map.of(
            "accountIds",
            accounts,
            "team",
            TEAM,
            "post",
            "PHONE",
            "from",
            "1999-02-01",
            "zone",
            ZONE);
    return maker.post("accounts/adopt", adoption).json(200).path("adopted").asInt();
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
