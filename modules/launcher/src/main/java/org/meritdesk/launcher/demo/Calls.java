package org.meritdesk.launcher.demo;

import java.util.ArrayList;
import java.util.List;

/** A phone call: alert, talk, sometimes hold, sometimes a handover, wrap-up. */
final class Calls implements Service {
  @Override
  public long patience(Visit visit, Chance chance) {
    return chance.seconds(6 + chance.exponential(165));
  }

  @Override
  public long before(Visit visit, Chance chance) {
    return chance.seconds(chance.between(6, 28));
  }

  @Override
  public List<Leg.Line> leftBehind(Visit visit, long goneAt, Chance chance) {
    return List.of();
  }

  @Override
  public Served serve(Leg leg, Floor.Choice agent, Chance chance) {
    Worker worker = agent.worker();
    Traits traits = worker.traits();
    String account = worker.account();
    List<Facts.Phase> phases = new ArrayList<>(leg.phases());
    long answered = agent.at() + chance.seconds(1.5 + chance.uniform() * 4);
    phases.add(new Facts.Phase(null, "queue", new Span(leg.queuedAt(), agent.at())));
    phases.add(new Facts.Phase(account, "alert", new Span(agent.at(), answered)));
    boolean handover =
        !leg.second()
            && chance.happens(0.05 - 0.015 * traits.skill() + leg.visit().topic().difficulty() / 3);
    double talk =
        chance.logNormal(252, 0.5)
            * (1 - 0.11 * traits.speed())
            * (leg.visit().attempt() > 1 ? 1.15 : 1)
            * (handover ? 0.45 : 1);
    long end = talk(phases, account, answered, Math.max(12, talk), handover, chance);
    double after = Math.max(3, chance.logNormal(62, 0.6) * (1 - 0.2 * traits.speed()));
    long free = end + chance.seconds(after);
    phases.add(new Facts.Phase(account, "wrapup", new Span(end, free)));
    List<Facts.Segment> segments = new ArrayList<>(leg.segments());
    String how =
        handover ? List.of("blind", "consult", "escalation").get(chance.weighted(5, 3, 2)) : "none";
    segments.add(new Facts.Segment(account, new Span(answered, end), how));
    long waited = leg.waited() + answered - leg.queuedAt();
    Leg next =
        handover ? new Leg(leg.visit(), end, worker, phases, segments, List.of(), waited) : null;
    String by = chance.happens(0.7) ? "customer" : "agent";
    boolean resolved = chance.happens(Service.resolving(worker, leg));
    return new Served(phases, segments, List.of(), end, by, free, resolved, next);
  }

  private static long talk(
      List<Facts.Phase> phases,
      String account,
      long from,
      double seconds,
      boolean handover,
      Chance chance) {
    long length = chance.seconds(seconds);
    if (!handover && !chance.happens(0.17)) {
      phases.add(new Facts.Phase(account, "interact", new Span(from, from + length)));
      return from + length;
    }
    long hold = from + Math.round(length * (0.3 + 0.5 * chance.uniform()));
    long back = hold + chance.seconds(6 + chance.exponential(38));
    long end = back + (from + length - hold);
    phases.add(new Facts.Phase(account, "interact", new Span(from, hold)));
    phases.add(new Facts.Phase(account, "hold", new Span(hold, back)));
    phases.add(new Facts.Phase(account, "interact", new Span(back, end)));
    return end;
  }
}
