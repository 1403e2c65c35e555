package org.meritdesk.quality.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.quality.api.CaseRemark;
import org.meritdesk.quality.api.CaseView;

/** What a case says to a caller: whose contact it was only where that one may be seen. */
final class CaseViews {

  private final Handle handle;
  private final Agents agents;
  private final CaseSight sight;

  CaseViews(Handle handle, Agents agents, CaseSight sight) {
    this.handle = handle;
    this.agents = agents;
    this.sight = sight;
  }

  List<CaseView> of(List<CaseRow> rows) {
    List<Long> ids = rows.stream().map(CaseRow::id).toList();
    Map<Long, List<CaseRemark>> remarks = CaseTraces.remarks(handle, ids);
    Map<Long, List<String>> uses = CaseTraces.uses(handle, ids);
    Map<Long, List<LocalDate>> days = BenchmarkRows.days(handle, ids);
    Map<Long, AgentView> people =
        agents.byIds(rows.stream().map(CaseRow::agentId).distinct().toList());
    return rows.stream()
        .map(
            row ->
                view(
                    row,
                    people.get(row.agentId()),
                    days.getOrDefault(row.id(), List.of()),
                    remarks.getOrDefault(row.id(), List.of()),
                    uses.getOrDefault(row.id(), List.of())))
        .toList();
  }

  private CaseView view(
      CaseRow row,
      @Nullable AgentView agent,
      List<LocalDate> days,
      List<CaseRemark> remarks,
      List<String> uses) {
    boolean named = sight.seesContact(row);
    return new CaseView(
        row.id(),
        row.version(),
        row.kind(),
        row.state(),
        row.title(),
        row.lesson(),
        named ? Long.valueOf(row.recordId()) : null,
        named ? row.inspectionId() : null,
        named && agent != null ? agent.name() : null,
        row.anonymised(),
        row.lines(),
        row.tags(),
        row.sharedBy(),
        row.sharedAt(),
        row.decidedBy(),
        row.reason(),
        days,
        remarks,
        uses);
  }
}
