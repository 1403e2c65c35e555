package org.meritdesk.launcher.demo;

/** What an agent is good at, each about −2 to 2 around the house's mean. */
record Traits(double skill, double speed, double warmth) {
  static Traits drawn(Chance chance) {
    double skill = clip(chance.normal());
    return new Traits(
        skill,
        clip(0.45 * skill + 0.9 * chance.normal()),
        clip(0.35 * skill + 0.9 * chance.normal()));
  }

  Traits beginner() {
    return new Traits(Math.min(skill, -0.8), Math.min(speed, -0.6), Math.max(warmth, 0.2));
  }

  private static double clip(double value) {
    return Math.max(-2, Math.min(2, value));
  }
}
