package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Published;
import org.meritdesk.measures.api.ContributionQuery;
import org.meritdesk.measures.api.Direction;
import org.meritdesk.measures.api.Domain;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.training.api.NeedEvidence;
import org.meritdesk.training.api.NeedFigure;
import org.meritdesk.training.api.NeedSource;
import org.meritdesk.training.api.PainPoint;
import org.meritdesk.training.domain.NeedRules;

/**
 * Needs from measures (指标短板): surely below the median of the team's others, surely below the own
 * three months before, or quick while little is solved.
 */
@ApplicationScoped
class MeasureNeeds {

  private static final int MONTHS_BEFORE = 3;
  private static final int LEAST_SAMPLE = 10;
  private static final ContributionQuery WORST = new ContributionQuery(true, 0, 5);
  private static final Set<Measure> SOLVING = EnumSet.of(Measure.FCR, Measure.CSAT_TOP_TWO);
  private static final Set<Domain> OF_CONTACTS =
      EnumSet.of(Domain.SPEED, Domain.EFFICIENCY, Domain.RESOLUTION);

  private Measurements measurements;

  @Inject
  MeasureNeeds(Measurements measurements) {
    this.measurements = measurements;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected MeasureNeeds() {}

  /** What the cells said of the month and of the months before. */
  private record Read(
      NeedScene scene,
      Map<Subject, Map<Measure, Measurement>> month,
      Map<Subject, Map<Measure, Measurement>> before) {

    @Nullable Measured now(Subject subject, Measure measure) {
      return figure(month, subject, measure);
    }

    @Nullable Measured before(Subject subject, Measure measure) {
      return figure(before, subject, measure);
    }

    private static @Nullable Measured figure(
        Map<Subject, Map<Measure, Measurement>> values, Subject subject, Measure measure) {
      Measurement value = values.getOrDefault(subject, Map.of()).get(measure);
      return value instanceof Measured measured && measured.sample() >= LEAST_SAMPLE
          ? measured
          : null;
    }
  }

  /** Needs for which there is a course; measures without a better way are left alone. */
  List<NeedFound> find(NeedScene scene, Set<Measure> taught) {
    Set<Measure> asked = EnumSet.copyOf(SOLVING);
    asked.add(Measure.HANDLE_TIME);
    taught.stream().filter(each -> each.direction() != Direction.RANGE).forEach(asked::add);
    List<Subject> subjects = new ArrayList<>(scene.agents());
    scene.teams().forEach(team -> subjects.add(Subject.team(team)));
    if (subjects.isEmpty()) {
      return List.of();
    }
    LocalDate from = scene.from();
    Read read =
        new Read(
            scene,
            measurements.of(subjects, from, scene.end(), asked),
            measurements.of(subjects, from.minusMonths(MONTHS_BEFORE), from, asked));
    List<NeedFound> found = new ArrayList<>();
    for (Measure measure : asked) {
      if (taught.contains(measure)) {
        low(read, measure, found);
        falling(read, measure, found);
      }
    }
    for (Measure solving : SOLVING) {
      fast(read, solving, found);
    }
    return found;
  }

  private void low(Read read, Measure measure, List<NeedFound> found) {
    for (long agent : read.scene().places().keySet()) {
      Measured now = read.now(Subject.agent(agent), measure);
      Optional<BigDecimal> median = NeedRules.median(others(read, agent, measure));
      if (now != null
          && median.isPresent()
          && NeedRules.surelyWorse(measure.direction(), now, median.get())) {
        found.add(
            found(
                read.scene(),
                read.scene().person(agent),
                NeedSource.LOW_MEASURE,
                measure,
                List.of(figure(measure, now, median.get()))));
      }
    }
  }

  private static List<BigDecimal> others(Read read, long agent, Measure measure) {
    long team = read.scene().place(agent).teamId();
    List<BigDecimal> values = new ArrayList<>();
    for (long other : read.scene().places().keySet()) {
      Measured value = read.now(Subject.agent(other), measure);
      if (other != agent && value != null && read.scene().place(other).teamId() == team) {
        values.add(value.value());
      }
    }
    return values;
  }

  private void falling(Read read, Measure measure, List<NeedFound> found) {
    List<NeedScene.Whose> all = new ArrayList<>();
    read.scene().places().keySet().forEach(agent -> all.add(read.scene().person(agent)));
    read.scene().teams().forEach(team -> all.add(NeedScene.team(team)));
    for (NeedScene.Whose whose : all) {
      Measured now = read.now(whose.subject(), measure);
      Measured before = read.before(whose.subject(), measure);
      if (now != null
          && before != null
          && NeedRules.surelyWorse(measure.direction(), now, before.value())) {
        found.add(
            found(
                read.scene(),
                whose,
                NeedSource.FALLING_MEASURE,
                measure,
                List.of(figure(measure, now, before.value()))));
      }
    }
  }

  /** Speed alone says nothing: who is quick and solves little is traced to what is missing. */
  private void fast(Read read, Measure solving, List<NeedFound> found) {
    Set<String> posts = new HashSet<>();
    read.scene().places().values().forEach(each -> posts.add(each.postCode()));
    for (String post : posts) {
      List<Long> peers =
          read.scene().places().keySet().stream()
              .filter(agent -> read.scene().place(agent).postCode().equals(post))
              .filter(agent -> read.now(Subject.agent(agent), Measure.HANDLE_TIME) != null)
              .filter(agent -> read.now(Subject.agent(agent), solving) != null)
              .toList();
      Optional<BigDecimal> quick =
          NeedRules.quarter(values(read, peers, Measure.HANDLE_TIME), true);
      Optional<BigDecimal> weak = NeedRules.quarter(values(read, peers, solving), true);
      if (quick.isEmpty() || weak.isEmpty()) {
        continue;
      }
      for (long agent : peers) {
        Measured time = read.now(Subject.agent(agent), Measure.HANDLE_TIME);
        Measured solved = read.now(Subject.agent(agent), solving);
        if (time != null
            && solved != null
            && time.value().compareTo(quick.get()) <= 0
            && solved.value().compareTo(weak.get()) <= 0) {
          found.add(
              found(
                  read.scene(),
                  read.scene().person(agent),
                  NeedSource.FAST_UNRESOLVED,
                  solving,
                  List.of(
                      figure(solving, solved, weak.get()),
                      figure(Measure.HANDLE_TIME, time, quick.get()))));
        }
      }
    }
  }

  private static List<BigDecimal> values(Read read, List<Long> agents, Measure measure) {
    List<BigDecimal> values = new ArrayList<>();
    for (long agent : agents) {
      Measured value = read.now(Subject.agent(agent), measure);
      if (value != null) {
        values.add(value.value());
      }
    }
    return values;
  }

  private NeedFound found(
      NeedScene scene,
      NeedScene.Whose whose,
      NeedSource source,
      Measure measure,
      List<NeedFigure> figures) {
    return new NeedFound(
        whose,
        new NeedEvidence(
            source,
            new PainPoint(PainPoint.Kind.MEASURE, measure.name()),
            Map.of(),
            figures,
            List.of(),
            OF_CONTACTS.contains(measure.domain())
                ? measurements
                    .contributions(whose.subject(), scene.from(), scene.end(), measure, WORST)
                    .stream()
                    .map(each -> each.recordId())
                    .toList()
                : List.of()),
        null);
  }

  private static NeedFigure figure(Measure measure, Measured value, BigDecimal reference) {
    return new NeedFigure(
        measure, Published.figure(value.value()), Published.figure(reference), value.sample());
  }
}
