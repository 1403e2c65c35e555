package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentQuery;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.training.api.PastRecord;
import org.meritdesk.training.api.RecordPage;
import org.meritdesk.training.api.RecordQuery;
import org.meritdesk.training.api.RecordView;
import org.meritdesk.training.api.Records;
import org.meritdesk.training.api.TrainingRight;

/** Keeps what people completed (培训档案管理). */
@ApplicationScoped
class RecordBook implements Records {

  private static final int MOST_PEOPLE = 500;

  private Jdbi jdbi;
  private Agents agents;
  private TrainingMarks marks;
  private Audit audit;
  private Clock clock;

  @Inject
  RecordBook(Jdbi jdbi, Agents agents, TrainingMarks marks, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.agents = agents;
    this.marks = marks;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected RecordBook() {}

  @Override
  public RecordPage search(RecordQuery query, Caller who) {
    TrainingRight.SEE_RECORDS.demandOf(who);
    LocalDate today = LocalDate.now(clock);
    RowScope scope = agents.scope(who, YearMonth.from(today));
    Collection<Long> wanted = wanted(query, who);
    return jdbi.withHandle(
        handle -> {
          RecordList list = new RecordList(handle, query, scope, wanted, today);
          return new RecordPage(views(list.rows()), list.count());
        });
  }

  @Override
  @Transactional
  public int take(List<PastRecord> records, Caller who) {
    TrainingRight.TAKE_RECORDS.demandOf(who);
    PastRecords past = new PastRecords(jdbi, agents, LocalDate.now(clock));
    List<PastRecords.Sound> sound = past.sound(records);
    Set<RecordRows.PersonDay> days = new HashSet<>();
    List<PastRecords.Sound> fresh =
        jdbi.inTransaction(
            handle -> {
              List<PastRecords.Sound> written = RecordRows.ofPast(handle, sound, who.name());
              days.addAll(
                  RecordRows.firsts(
                      handle,
                      written.stream()
                          .map(each -> new RecordRows.PersonCourse(each.agentId(), each.course()))
                          .collect(Collectors.toSet())));
              return written;
            });
    fresh.forEach(each -> days.add(new RecordRows.PersonDay(each.agentId(), each.day())));
    marks.mark(days);
    audit.record(
        who,
        "training-records.taken",
        "training-records",
        "import",
        null,
        Map.of("lines", records.size(), "written", fresh.size()));
    return fresh.size();
  }

  private @Nullable Collection<Long> wanted(RecordQuery query, Caller who) {
    Long agent = query.agentId();
    String person = query.person();
    if (agent != null) {
      return Set.of(agent);
    }
    if (person == null || person.isBlank()) {
      return null;
    }
    AgentQuery named = new AgentQuery(person.strip(), null, null, false, null, 0, MOST_PEOPLE);
    return agents.search(named, who).agents().stream().map(AgentView::id).toList();
  }

  private List<RecordView> views(List<RecordList.Row> rows) {
    Map<Long, AgentView> people =
        agents.byIds(rows.stream().map(RecordList.Row::agentId).collect(Collectors.toSet()));
    return rows.stream()
        .map(
            row -> {
              AgentView agent = people.get(row.agentId());
              return new RecordView(
                  row.id(),
                  row.agentId(),
                  agent == null ? "" : agent.employeeNo(),
                  agent == null ? "" : agent.name(),
                  row.document().code(),
                  row.document().names(),
                  row.day(),
                  row.score(),
                  row.state(),
                  row.source(),
                  row.reference(),
                  row.expiresOn());
            })
        .toList();
  }
}
