package org.meritdesk.launcher.demo;

/** How a desk serves: by voice or in writing. */
interface Service {
  /** How long this customer waits before giving up, in milliseconds. */
  long patience(Visit visit, Chance chance);

  /** The time from the opening to the queue. */
  long before(Visit visit, Chance chance);

  Served serve(Leg leg, Floor.Choice agent, Chance chance);

  /** What a customer who gave up leaves behind in writing. */
  java.util.List<Leg.Line> leftBehind(Visit visit, long goneAt, Chance chance);

  static double resolving(Worker worker, Leg leg) {
    double base =
        0.895
            + 0.045 * worker.traits().skill()
            - leg.visit().topic().difficulty()
            + (leg.second() ? 0.05 : 0);
    return Math.max(0.5, Math.min(0.985, base));
  }
}
