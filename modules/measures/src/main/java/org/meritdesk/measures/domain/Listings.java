package org.meritdesk.measures.domain;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Contribution;
import org.meritdesk.measures.api.ExclusionCause;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.measures.api.SubjectKind;

/** Lists the contributions to several measures of many subjects at once (批量贡献清单). */
public final class Listings implements ContributionSink {

  private final Map<Subject, Map<Measure, Listing>> listings = new LinkedHashMap<>();
  private final Roster roster;

  /** Of the days from the first to the last. */
  public Listings(
      Collection<Subject> subjects,
      Set<Measure> measures,
      long firstDay,
      long lastDay,
      Roster roster) {
    this.roster = roster;
    for (Subject subject : subjects) {
      Map<Measure, Listing> mine = new EnumMap<>(Measure.class);
      for (Measure measure : measures) {
        mine.put(measure, new Listing(measure, subject, firstDay, lastDay, roster));
      }
      listings.put(subject, mine);
    }
  }

  @Override
  public void add(
      Basis basis,
      SubjectKind kind,
      long subjectId,
      long day,
      int hour,
      long recordId,
      long at,
      long numerator,
      long denominator,
      @Nullable ExclusionCause cause) {
    of(new Subject(kind, subjectId))
        .forEach(
            each ->
                each.add(
                    basis,
                    kind,
                    subjectId,
                    day,
                    hour,
                    recordId,
                    at,
                    numerator,
                    denominator,
                    cause));
    if (kind == SubjectKind.QUEUE) {
      of(Subject.COMPANY)
          .forEach(
              each ->
                  each.add(
                      basis,
                      kind,
                      subjectId,
                      day,
                      hour,
                      recordId,
                      at,
                      numerator,
                      denominator,
                      cause));
    }
  }

  @Override
  public void presence(
      long agentId, long day, long recordId, long from, long to, boolean handling) {
    for (Subject subject :
        List.of(
            Subject.agent(agentId), Subject.team(roster.teamOf(agentId, day)), Subject.COMPANY)) {
      of(subject).forEach(each -> each.presence(agentId, day, recordId, from, to, handling));
    }
  }

  /** All that count, by subject and measure, worst first. */
  public Map<Subject, Map<Measure, List<Contribution>>> counting() {
    Map<Subject, Map<Measure, List<Contribution>>> all = new LinkedHashMap<>();
    listings.forEach(
        (subject, mine) -> {
          Map<Measure, List<Contribution>> counting = new EnumMap<>(Measure.class);
          mine.forEach((measure, listing) -> counting.put(measure, listing.counting()));
          all.put(subject, counting);
        });
    return all;
  }

  private Collection<Listing> of(Subject subject) {
    return listings.getOrDefault(subject, Map.of()).values();
  }
}
