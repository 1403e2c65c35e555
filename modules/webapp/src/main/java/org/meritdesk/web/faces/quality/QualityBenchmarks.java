package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Domain;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.training.api.BenchmarkGap;
import org.meritdesk.training.api.Benchmarks;
import org.meritdesk.training.api.CoachingRight;
import org.meritdesk.web.faces.shell.Reader;

/** Reference values beside what the board is about: quality, voice and resolution (质检对标). */
@Named
@RequestScoped
public class QualityBenchmarks {

  private static final Set<Domain> ABOUT =
      EnumSet.of(Domain.QUALITY, Domain.VOICE, Domain.RESOLUTION);

  @Inject private QualityBoardPage board;
  @Inject private Benchmarks benchmarks;
  @Inject private Reader reader;

  private @Nullable List<BenchmarkGap> gaps;

  /** Of the team that is shown, or of the company, in the month that is shown. */
  public List<BenchmarkGap> getGaps() {
    List<BenchmarkGap> known = gaps;
    if (known == null) {
      known = CoachingRight.SEE_BENCHMARKS.heldBy(reader.caller()) ? read() : List.of();
      gaps = known;
    }
    return known;
  }

  private List<BenchmarkGap> read() {
    Long team = board.teamId();
    LocalDate from = board.wanted().atDay(1);
    return benchmarks
        .beside(
            team == null ? Subject.COMPANY : Subject.team(team),
            from,
            from.plusMonths(1),
            reader.caller())
        .stream()
        .filter(each -> each.own() != null && ABOUT.contains(each.benchmark().measure().domain()))
        .toList();
  }

  /** Whether it is one team's figures. */
  public boolean isOfTeam() {
    return board.teamId() != null;
  }
}
