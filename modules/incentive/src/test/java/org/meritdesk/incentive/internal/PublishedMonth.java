package org.meritdesk.incentive.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.Caller;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.AppraisalPage;
import org.meritdesk.scoring.api.AppraisalQuery;
import org.meritdesk.scoring.api.Appraisals;
import org.meritdesk.scoring.api.Loss;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.api.Outcome;

/** A published month as a test states it, with the rows that statements refer to. */
final class PublishedMonth implements Appraisals {

  static final YearMonth MONTH = YearMonth.of(2026, 10);

  private final Jdbi jdbi;
  private final long closing;
  private final List<Appraisal> appraisals = new ArrayList<>();
  int revision = 1;
  MonthState state = MonthState.PUBLISHED;

  /** Months that hold the same parts. */
  final Set<YearMonth> months = new HashSet<>(Set.of(MONTH));

  PublishedMonth(Jdbi jdbi) {
    this.jdbi = jdbi;
    closing =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        "insert into scoring.closing (month, revision, state, ruleset_id,"
                            + " as_of_batch, closed_by, closed_at, digest)"
                            + " values ('2026-10-01', 1, 'CLOSED', 0, 1, 'maker', now(), '')"
                            + " returning closing_id")
                    .mapTo(Long.class)
                    .one());
  }

  PublishedMonth part(
      long agentId, String name, int no, String post, int from, int to, String score) {
    LocalDate first = MONTH.atDay(1).plusDays(from - 1L);
    LocalDate end = MONTH.atDay(1).plusDays(to);
    long id =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        "insert into scoring.appraisal (closing_id, month, revision, agent_id,"
                            + " employee_no, agent_name, assignment_no, assignment_id, team_code,"
                            + " post_code, from_day, to_day, days, month_days, outcome, score,"
                            + " grade, breaches, advice, digest)"
                            + " values (:closing, '2026-10-01', 1, :agent, :no, :name, :part, 1,"
                            + " 'T1', :post, :from, :to, :days, 31, :outcome, :score, :grade,"
                            + " '[]', '[]', '') returning appraisal_id")
                    .bind("closing", closing)
                    .bind("agent", agentId)
                    .bind("no", "E" + agentId)
                    .bind("name", name)
                    .bind("part", no)
                    .bind("post", post)
                    .bind("from", first)
                    .bind("to", end)
                    .bind("days", to - from + 1)
                    .bind("outcome", score == null ? "NOT_ENOUGH_DATA" : "SCORED")
                    .bind("score", score == null ? null : new BigDecimal(score))
                    .bind("grade", score == null ? null : "B")
                    .mapTo(Long.class)
                    .one());
    appraisals.add(appraisal(id, agentId, name, no, post, first, end, to - from + 1, score));
    return this;
  }

  /** Publishes October anew with another score of an agent's only part. */
  void revise(long agentId, String score) {
    Appraisal old =
        appraisals.stream().filter(each -> each.agentId() == agentId).findFirst().orElseThrow();
    Long id = old.id();
    appraisals.set(
        appraisals.indexOf(old),
        appraisal(
            id == null ? 0 : id,
            agentId,
            old.agentName(),
            old.assignmentNo(),
            old.postCode(),
            old.from(),
            old.from().plusDays(old.days()),
            old.days(),
            score));
    revision++;
  }

  private Appraisal appraisal(
      long id,
      long agentId,
      String name,
      int no,
      String post,
      LocalDate from,
      LocalDate end,
      int days,
      String score) {
    return new Appraisal(
        id,
        MONTH,
        1,
        MonthState.PUBLISHED,
        agentId,
        "E" + agentId,
        name,
        no,
        "T1",
        post,
        from,
        end,
        days,
        31,
        null,
        null,
        score == null ? Outcome.NOT_ENOUGH_DATA : Outcome.SCORED,
        score == null ? null : new BigDecimal(score),
        score == null ? null : new BigDecimal(score),
        score == null ? null : "B",
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  @Override
  public List<Appraisal> published(YearMonth month) {
    return months.contains(month)
        ? appraisals.stream().map(each -> each.kept(each.id(), revision, state)).toList()
        : List.of();
  }

  @Override
  public List<Appraisal> ofAgent(long agentId, YearMonth month, Caller who) {
    return published(month).stream().filter(each -> each.agentId() == agentId).toList();
  }

  @Override
  public AppraisalPage search(AppraisalQuery query, Caller who) {
    return new AppraisalPage(appraisals.size(), appraisals);
  }

  @Override
  public Appraisal get(long id, Caller who) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Appraisal> provisional(long agentId, YearMonth month, Caller who) {
    return List.of();
  }

  @Override
  public List<Loss> losses(long id, Caller who) {
    return List.of();
  }

  @Override
  public List<Loss> provisionalLosses(long agentId, YearMonth month, int no, Caller who) {
    return List.of();
  }
}
