package org.meritdesk.web.faces.incentive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Contest;
import org.meritdesk.incentive.api.ContestRight;
import org.meritdesk.incentive.api.ContestState;
import org.meritdesk.incentive.api.Contests;
import org.meritdesk.web.faces.shell.Reader;

/** The contests (竞赛列表). */
@Named
@RequestScoped
public class ContestsPage {

  @Inject private Contests contests;
  @Inject private Reader reader;

  private @Nullable List<Contest> all;

  /** Those the reader may see, the newest first. */
  public List<Contest> getAll() {
    List<Contest> known = all;
    if (known == null) {
      known = contests.all(reader.caller());
      all = known;
    }
    return known;
  }

  /** Where it stands, days included: {@code waits}, {@code runs}, {@code over} or its state. */
  public String stage(Contest contest) {
    return stage(contest, reader);
  }

  static String stage(Contest contest, Reader reader) {
    if (contest.state() != ContestState.OPEN) {
      return contest.state().name();
    }
    if (contest.over(reader.today())) {
      return "over";
    }
    return reader.today().isBefore(contest.document().from()) ? "waits" : "runs";
  }

  /** The ground of its chip. */
  public String kind(Contest contest) {
    return switch (stage(contest)) {
      case "runs" -> "good";
      case "over", "DRAFT" -> "watch";
      case "CANCELLED" -> "bad";
      default -> "info";
    };
  }

  /** Whether the reader writes contests. */
  public boolean isMakes() {
    return ContestRight.MAKE.heldBy(reader.caller());
  }
}
