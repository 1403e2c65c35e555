package org.meritdesk.launcher.demo;

/** How fast a written desk lives: seconds to answer, seconds to think, and how patient it is. */
record Pace(double reply, double think, double patience, double[] rounds) {
  private static final double[] CHAT = {0.06, 0.22, 0.32, 0.22, 0.11, 0.05, 0.015, 0.005};

  static Pace of(Desk desk) {
    return switch (desk) {
      case PRESALE -> new Pace(19, 105, 240, CHAT);
      case AFTERSALE -> new Pace(25, 120, 300, CHAT);
      case COMMUNITY, HOTLINE -> new Pace(42, 130, 420, CHAT);
      case CASES -> new Pace(540, 900, 14400, new double[] {0.3, 0.42, 0.28});
    };
  }
}
