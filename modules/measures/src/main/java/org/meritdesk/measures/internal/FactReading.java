package org.meritdesk.measures.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.measures.api.Fact;
import org.meritdesk.measures.api.FactSelection;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.measures.api.SubjectKind;
import org.meritdesk.measures.domain.ContributionSink;
import org.meritdesk.measures.domain.Contributions;
import org.meritdesk.measures.domain.Roster;
import org.meritdesk.measures.domain.Ruleset;

/**
 * Hands the contributions to a subject over some days to a sink, straight from the facts (明细读取).
 */
@ApplicationScoped
class FactReading {

  private Jdbi jdbi;
  private Facts facts;
  private Rosters rosters;

  @Inject
  FactReading(Jdbi jdbi, Facts facts, Rosters rosters) {
    this.jdbi = jdbi;
    this.facts = facts;
    this.rosters = rosters;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected FactReading() {}

  /** What counts for a subject from the first to the last day. */
  public <S extends ContributionSink> S read(
      Subject subject, long firstDay, long lastDay, Function<Roster, S> sinkFor) {
    return read(List.of(subject), firstDay, lastDay, sinkFor);
  }

  /** What counts for some subjects from the first to the last day, in one reading. */
  public <S extends ContributionSink> S read(
      Collection<Subject> subjects, long firstDay, long lastDay, Function<Roster, S> sinkFor) {
    Roster roster = rosters.read();
    Selections selections = new Selections(roster, facts.zones());
    boolean company = subjects.stream().anyMatch(each -> each.kind() == SubjectKind.COMPANY);
    FactSelection selection =
        company
            ? selections.everything(firstDay, lastDay)
            : selections.of(keys(subjects, firstDay, lastDay), firstDay, lastDay);
    return read(selection, roster, sinkFor.apply(roster));
  }

  /** What counts of a selection. */
  public <S extends ContributionSink> S read(FactSelection selection, S sink) {
    return read(selection, rosters.read(), sink);
  }

  /** What would count for a subject if some facts were not there and others were. */
  public <S extends ContributionSink> S instead(
      Subject subject,
      long firstDay,
      long lastDay,
      Predicate<Fact> leaving,
      Collection<? extends Fact> joining,
      S sink) {
    Roster roster = rosters.read();
    FactSelection selection =
        new Selections(roster, facts.zones())
            .of(keys(List.of(subject), firstDay, lastDay), firstDay, lastDay);
    Contributions contributions = contributions(roster);
    facts.read(
        selection,
        fact -> {
          if (!leaving.test(fact)) {
            contributions.of(fact, sink);
          }
        });
    joining.forEach(fact -> contributions.of(fact, sink));
    return sink;
  }

  private <S extends ContributionSink> S read(FactSelection selection, Roster roster, S sink) {
    Contributions contributions = contributions(roster);
    facts.read(selection, fact -> contributions.of(fact, sink));
    return sink;
  }

  private Contributions contributions(Roster roster) {
    return new Contributions(Ruleset.LIVE, roster, jdbi.withHandle(ExclusionTable::holding));
  }

  private static List<Key> keys(Collection<Subject> subjects, long firstDay, long lastDay) {
    List<Key> keys = new ArrayList<>();
    for (Subject subject : subjects) {
      for (long day = firstDay; day <= lastDay; day++) {
        keys.add(new Key(subject.kind(), subject.id(), day));
      }
    }
    return keys;
  }
}
