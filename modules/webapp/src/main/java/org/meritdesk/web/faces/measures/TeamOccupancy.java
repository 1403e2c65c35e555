package org.meritdesk.web.faces.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.Curve;
import org.meritdesk.web.faces.MeasureWords;
import org.meritdesk.web.faces.draw.OccupancyRange;
import org.meritdesk.web.faces.scoring.Judged;

/** How busy each person of a team was on a day (占用率). */
record TeamOccupancy(MeasureWords measures, Judged judged) {

  @Nullable OccupancyRange of(
      List<Appraisal> appraisals, Map<Subject, Map<Measure, Measurement>> today) {
    List<OccupancyRange.Person> people = new ArrayList<>();
    for (Appraisal appraisal : appraisals) {
      Measurement busy =
          today.getOrDefault(Subject.agent(appraisal.agentId()), Map.of()).get(Measure.OCCUPANCY);
      if (busy instanceof Measured measured) {
        BigDecimal value = measured.value();
        people.add(
            new OccupancyRange.Person(
                appraisal.agentName(), value, measures.figures().decimal(value, 0) + "%"));
      }
    }
    if (people.isEmpty()) {
      return null;
    }
    people.sort(Comparator.comparing(OccupancyRange.Person::value).reversed());
    Optional<Curve.Range> range = judged.range(Measure.OCCUPANCY);
    return new OccupancyRange(
        people,
        range.map(Curve.Range::low).orElse(null),
        range.map(Curve.Range::high).orElse(null),
        measures.words().of("team-now.idle"),
        measures.words().of("team-now.strained"),
        measures.words().of("team-now.occupancy.label", people.size()));
  }
}
