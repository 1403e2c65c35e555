package org.meritdesk.launcher.demo;

/** How much the demo holds (演示规模): how many agents, whole months and contacts. */
public enum DemoSize {
  /** Sixty agents, three whole months and the current one: what somebody looks around in. */
  SHOP(3),
  /** Fourteen agents, one whole month and the current one: loaded within a minute. */
  CORNER(1);

  private final int wholeMonths;

  DemoSize(int wholeMonths) {
    this.wholeMonths = wholeMonths;
  }

  int wholeMonths() {
    return wholeMonths;
  }

  /** How many agents a team begins with. */
  int agents(Team team) {
    if (this == SHOP) {
      return team.size();
    }
    return switch (team) {
      case PHONE_A -> 7;
      case PRESALE -> 4;
      case AFTERSALE -> 3;
      case PHONE_B, COMMUNITY, CASES -> 0;
    };
  }

  /** What part of a desk's customers come, so that its agents are as busy as the shop's. */
  double share(Desk desk) {
    double all = 0;
    double here = 0;
    for (Team team : Team.values()) {
      if (team.desk() == desk) {
        all += team.size();
        here += agents(team);
      }
    }
    return here / all;
  }
}
