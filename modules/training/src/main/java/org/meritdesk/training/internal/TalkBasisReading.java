package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritdesk.ingestion.api.ContactLine;
import org.meritdesk.ingestion.api.ContactRecords;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.NeedQuery;
import org.meritdesk.quality.api.Needs;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.Appraisals;
import org.meritdesk.scoring.api.CostlyContact;
import org.meritdesk.scoring.api.Loss;
import org.meritdesk.training.api.RecordQuery;
import org.meritdesk.training.api.Records;
import org.meritdesk.training.api.TalkBasis;
import org.meritdesk.training.api.TalkKind;

/** Reads the figures that a talk is prepared from (面谈数据准备). */
@ApplicationScoped
class TalkBasisReading {

  private static final int MOST = 3;
  private static final int MOST_CRITERIA = 5;
  private static final int MOST_COURSES = 20;

  private Appraisals appraisals;
  private TrendReading trends;
  private Needs needs;
  private Records records;
  private ContactRecords contacts;

  @Inject
  TalkBasisReading(
      Appraisals appraisals,
      TrendReading trends,
      Needs needs,
      Records records,
      ContactRecords contacts) {
    this.appraisals = appraisals;
    this.trends = trends;
    this.needs = needs;
    this.records = records;
    this.contacts = contacts;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected TalkBasisReading() {}

  /** Of an agent's months up to this one. */
  TalkBasis of(AgentView agent, TalkKind kind, YearMonth last, Caller who) {
    YearMonth first = last.minusMonths(kind.months() - 1L);
    List<Appraisal> parts = appraisals.ofAgent(agent.id(), last, who);
    Set<Measure> measures =
        parts.stream()
            .flatMap(part -> part.lines().stream())
            .map(line -> Measure.valueOf(line.measure()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Measure.class)));
    LocalDate from = first.atDay(1);
    return new TalkBasis(
        first,
        last,
        losses(parts, who),
        trends.ofAgent(
            agent.id(),
            measures.isEmpty() ? TrendReading.KEY : measures,
            from,
            last.plusMonths(1).atDay(1),
            first.minusMonths(kind.months()).atDay(1)),
        missed(agent, from, last.plusMonths(1).atDay(1), who),
        courses(agent.id(), from, last.plusMonths(1).atDay(1), who));
  }

  private List<TalkBasis.Lost> losses(List<Appraisal> parts, Caller who) {
    return parts.stream()
        .flatMap(part -> of(part, who).stream().map(loss -> lost(part, loss, who)))
        .filter(each -> each.lost().signum() > 0)
        .sorted(Comparator.comparing(TalkBasis.Lost::lost).reversed())
        .limit(MOST)
        .toList();
  }

  private List<Loss> of(Appraisal part, Caller who) {
    Long id = part.id();
    return id == null
        ? appraisals.provisionalLosses(part.agentId(), part.month(), part.assignmentNo(), who)
        : appraisals.losses(id, who);
  }

  private TalkBasis.Lost lost(Appraisal part, Loss loss, Caller who) {
    return new TalkBasis.Lost(
        Measure.valueOf(loss.measure()),
        part.lines().stream()
            .filter(line -> line.lineNo() == loss.lineNo())
            .findFirst()
            .map(line -> line.value())
            .orElse(null),
        loss.lost(),
        contacts(loss, who));
  }

  /** A rating or complaint costs; what is looked at is its contact. */
  private List<Long> contacts(Loss loss, Caller who) {
    List<Long> costly = loss.contacts().stream().map(CostlyContact::recordId).toList();
    Map<Long, ContactLine> behind = contacts.behind(costly, who);
    return costly.stream()
        .map(behind::get)
        .filter(Objects::nonNull)
        .map(ContactLine::recordId)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private List<TalkBasis.Missed> missed(
      AgentView agent, LocalDate from, LocalDate toExclusive, Caller who) {
    ZoneId zone = ZoneId.of(agent.zone());
    NeedQuery query =
        new NeedQuery(
            from.atStartOfDay(zone).toInstant(),
            toExclusive.atStartOfDay(zone).toInstant(),
            null,
            agent.id(),
            true,
            1);
    return needs.ranked(query, who).stream()
        .limit(MOST_CRITERIA)
        .map(
            need ->
                new TalkBasis.Missed(
                    need.names(), need.judged(), need.missed(), need.inspections()))
        .toList();
  }

  private List<TalkBasis.Learnt> courses(
      long agent, LocalDate from, LocalDate toExclusive, Caller who) {
    RecordQuery query =
        new RecordQuery(agent, null, null, null, RecordQuery.LATEST, 0, MOST_COURSES);
    return records.search(query, who).records().stream()
        .filter(each -> !each.day().isBefore(from) && each.day().isBefore(toExclusive))
        .map(
            each ->
                new TalkBasis.Learnt(
                    each.course(), each.names(), each.day(), each.score(), each.state()))
        .toList();
  }
}
