package org.meritdesk.launcher.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The agents: two move in mid-month, one leaves, one comes, and the last of two teams work under
 * accounts that nobody has yet mapped.
 */
final class Roster {
  private static final int FIRST_NUMBER = 1001;

  private final List<Worker> workers = new ArrayList<>();
  private final DemoSize size;
  private final Period period;
  private final Chance chance;
  private final Names names;

  private Roster(long seed, DemoSize size, Period period) {
    this.size = size;
    this.period = period;
    this.chance = Chance.of(seed, "roster");
    this.names = new Names(chance);
    for (Team team : Team.values()) {
      for (int place = 0; place < size.agents(team); place++) {
        workers.add(worker(team, place));
      }
    }
  }

  static List<Worker> of(long seed, DemoSize size, Period period) {
    return List.copyOf(new Roster(seed, size, period).workers);
  }

  private Worker worker(Team team, int place) {
    int index = workers.size();
    int number = FIRST_NUMBER + index;
    Names.Name name = names.next();
    Traits traits = Traits.drawn(chance);
    boolean newcomer = team == Team.PHONE_B && place == 9;
    boolean leaver = team == Team.COMMUNITY && place == 7;
    return new Worker(
        index,
        String.format(Locale.ROOT, "MD%d", number),
        name.chinese(),
        name.latin(),
        team,
        newcomer
            ? period.lastWhole().atDay(16)
            : period.firstDay().minusDays(chance.between(120, 1800)),
        leaver ? period.lastWhole().atDay(21) : null,
        move(team, place),
        place == 0,
        !unknown(team, place),
        String.format(Locale.ROOT, "%s-%d", team.desk().source(), number),
        newcomer ? traits.beginner() : traits);
  }

  private Worker.@Nullable Move move(Team team, int place) {
    LocalDate early = period.month(0).atDay(16);
    LocalDate late = period.lastWhole().atDay(11);
    if (team == Team.PHONE_A && place == 5) {
      return new Worker.Move(Team.PHONE_B, early);
    }
    return team == Team.PRESALE && place == 6 ? new Worker.Move(Team.AFTERSALE, late) : null;
  }

  private boolean unknown(Team team, int place) {
    return (team == Team.PHONE_A || team == Team.AFTERSALE) && place == size.agents(team) - 1;
  }
}
