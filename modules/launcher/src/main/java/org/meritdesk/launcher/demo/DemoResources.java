package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.YearMonth;

/** What the last good month opened: all but one granted. */
final class DemoResources {
  private static final int MOST = 12;

  private final Api maker;
  private final Api checker;

  DemoResources(Api maker, Api checker) {
    this.maker = maker;
    this.checker = checker;
  }

  String open(YearMonth month) {
    int proposed =
        maker
            .post("resources/proposals/" + month, MissingNode.getInstance())
            .path("proposed")
            .asInt();
    int granted = 0;
    for (JsonNode each : maker.get("resources")) {
      if (granted < Math.min(MOST, proposed - 1)) {
        checker.post("resources/" + each.path("id").asLong() + "/grant", MissingNode.getInstance());
        granted++;
      }
    }
    return proposed + " proposed, " + granted + " granted";
  }
}
