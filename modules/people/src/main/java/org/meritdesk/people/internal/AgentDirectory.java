package org.meritdesk.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.kernel.Order;
import org.meritdesk.people.api.AgentColumn;
import org.meritdesk.people.api.AgentDraft;
import org.meritdesk.people.api.AgentPage;
import org.meritdesk.people.api.AgentQuery;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.ImportReport;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.PeopleRight;
import org.meritdesk.people.api.RowScope;

/** Answers for the agents (客服名册): reads within the caller's rows, hands writing on. */
@ApplicationScoped
class AgentDirectory implements Agents {

  private Jdbi jdbi;
  private Clock clock;
  private AgentChanges changes;
  private PeopleImport imports;

  @Inject
  AgentDirectory(Jdbi jdbi, Clock clock, AgentChanges changes, PeopleImport imports) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.changes = changes;
    this.imports = imports;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected AgentDirectory() {}

  @Override
  public AgentView get(long id, Caller caller) {
    return jdbi.withHandle(
        handle ->
            VisibleRows.bind(
                    handle.createQuery(
                        AgentRows.SELECT + " where a.agent_id = :id and " + VisibleRows.CONDITION),
                    caller,
                    month())
                .bind("id", id)
                .bind("day", Sql.date(LocalDate.now(clock)))
                .map((row, c) -> AgentRows.view(row))
                .findOne()
                .orElseThrow(() -> PeopleProblem.AGENT_NOT_FOUND.problem("agent", id)));
  }

  @Override
  public Optional<AgentView> byEmployeeNo(String employeeNo) {
    return jdbi.withHandle(
        handle ->
            AgentRows.byNumbers(handle, List.of(employeeNo), LocalDate.now(clock)).stream()
                .findFirst());
  }

  @Override
  public Map<Long, AgentView> byIds(Collection<Long> ids) {
    return jdbi.withHandle(
        handle ->
            AgentRows.byIds(handle, ids, LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(AgentView::id, agent -> agent)));
  }

  @Override
  public AgentPage search(AgentQuery query, Caller caller) {
    LocalDate day = query.day() == null ? LocalDate.now(clock) : query.day();
    String text = query.text() == null || query.text().isBlank() ? null : query.text().strip();
    long[] total = {0};
    List<AgentView> agents =
        jdbi.withHandle(
            handle ->
                VisibleRows.bind(
                        handle.createQuery(
                            AgentRows.SELECT
                                + """
                                where (cast(:text as text) is null
                                    or position(lower(:text) in lower(a.employee_no)) > 0
                                    or position(lower(:text) in lower(a.name)) > 0
                                    or position(lower(:text) in lower(a.latin_name)) > 0)
                                  and (cast(:team as bigint) is null or s.team_id = :team)
                                  and (cast(:post as text) is null or s.post_code = :post)
                                  and (not :present or (a.hired_on <= cast(:day as date)
                                    and (a.left_on is null or a.left_on > cast(:day as date))))
                                  and
                                """
                                + VisibleRows.CONDITION
                                + " order by "
                                + by(query.order())
                                + " offset :offset limit :limit"),
                        caller,
                        YearMonth.from(day))
                    .bind("text", text)
                    .bind("team", query.teamId())
                    .bind("post", query.postCode())
                    .bind("present", query.present())
                    .bind("day", Sql.date(day))
                    .bind("offset", Math.max(0, query.offset()))
                    .bind("limit", Math.max(1, Math.min(500, query.limit())))
                    .map(
                        (row, c) -> {
                          total[0] = row.getLong("total");
                          return AgentRows.view(row);
                        })
                    .list());
    return new AgentPage(agents, total[0]);
  }

  private static String by(Order<AgentColumn> order) {
    String column =
        switch (order.by()) {
          case NUMBER -> "a.employee_no";
          case NAME -> "a.name";
          case TEAM -> "t.code";
          case POST -> "s.post_code";
          case SINCE -> "s.valid_from";
          case HIRED -> "a.hired_on";
          case ZONE -> "a.zone";
        };
    return order.term(column) + ", a.employee_no";
  }

  @Override
  @Transactional
  public AgentView save(AgentDraft draft, Caller caller) {
    PeopleRight.EDIT_PEOPLE.demandOf(caller);
    return jdbi.inTransaction(
        handle ->
            draft.id() == null
                ? changes.create(handle, draft, caller)
                : changes.change(handle, draft.id(), draft, caller));
  }

  @Override
  @Transactional
  public ImportReport importCsv(InputStream file, Caller caller) {
    PeopleRight.EDIT_PEOPLE.demandOf(caller);
    return imports.take(file, caller);
  }

  @Override
  @Transactional
  public void leave(long agentId, LocalDate day, Caller caller) {
    PeopleRight.EDIT_PEOPLE.demandOf(caller);
    jdbi.useTransaction(handle -> changes.leave(handle, agentId, day, caller));
  }

  @Override
  public RowScope scope(Caller caller, YearMonth month) {
    if (PeopleRight.SEE_ALL.heldBy(caller)) {
      return new RowScope(true, Set.of());
    }
    return jdbi.withHandle(
        handle ->
            new RowScope(
                false,
                new HashSet<>(
                    VisibleRows.bind(
                            handle.createQuery(
                                "select a.agent_id from people.agent a where "
                                    + VisibleRows.CONDITION),
                            caller,
                            month)
                        .mapTo(Long.class)
                        .list())));
  }

  private YearMonth month() {
    return YearMonth.now(clock);
  }
}
