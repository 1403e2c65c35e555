package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.training.api.CourseDocument;

/** Tells who completed a course, and learning record stores with them (培训完成通知). */
@ApplicationScoped
class TrainingNotices {

  private Inbox inbox;
  private Agents agents;

  @Inject
  TrainingNotices(Inbox inbox, Agents agents) {
    this.inbox = inbox;
    this.agents = agents;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected TrainingNotices() {}

  private record Row(
      long id,
      long agentId,
      String course,
      CourseDocument document,
      Instant at,
      @Nullable BigDecimal score,
      boolean passed) {}

  /** These records are new. */
  void completed(Handle handle, Collection<Long> records) {
    List<Row> rows = rows(handle, records);
    Map<Long, AgentView> people =
        agents.byIds(rows.stream().map(Row::agentId).collect(Collectors.toSet()));
    rows.forEach(row -> tell(NoticeKind.TRAINING_COMPLETED, row, people.get(row.agentId())));
  }

  /** These records are about to go. */
  void withdrawn(Handle handle, Collection<Long> records) {
    List<Row> rows = rows(handle, records);
    Map<Long, AgentView> people =
        agents.byIds(rows.stream().map(Row::agentId).collect(Collectors.toSet()));
    rows.forEach(row -> tell(NoticeKind.TRAINING_WITHDRAWN, row, people.get(row.agentId())));
  }

  private void tell(NoticeKind kind, Row row, @Nullable AgentView agent) {
    BigDecimal score = row.score();
    Map<String, String> told = new HashMap<>();
    told.put("employeeNo", agent == null ? "" : agent.employeeNo());
    told.put("name", agent == null ? "" : agent.name());
    told.put("course", row.course());
    told.put("courseZh", name(row.document(), "zh-CN"));
    told.put("courseEn", name(row.document(), "en"));
    told.put("passed", Boolean.toString(row.passed()));
    told.put("at", row.at().toString());
    if (score != null) {
      told.put("score", score.toPlainString());
    }
    inbox.put(
        new Notice(kind, "training-record", Long.toString(row.id()), "", "my-growth", told),
        Audience.agents(List.of(row.agentId())));
  }

  /** Who was there is asked to rate the class, once. */
  void rateable(LearningRows.Held held) {
    inbox.put(
        new Notice(
            NoticeKind.FEEDBACK_DUE,
            "training-session",
            Long.toString(held.id()),
            "",
            "training-session?id=" + held.id(),
            Map.of(
                "courseZh", name(held.document(), "zh-CN"),
                "courseEn", name(held.document(), "en"))),
        Audience.agents(held.attended()));
  }

  private static String name(CourseDocument document, String language) {
    return document.names().getOrDefault(language, document.code());
  }

  private static List<Row> rows(Handle handle, Collection<Long> records) {
    return records.isEmpty()
        ? List.of()
        : handle
            .createQuery(
                """
                select r.record_id, r.agent_id, r.course_code, r.completed_at, r.score, r.passed,
                  v.document
                from training.training_record r
                join training.course_version v using (course_code, version_no)
                where r.record_id = any(:records)
                order by r.record_id
                """)
            .bindArray("records", Long.class, records.toArray())
            .map(
                (row, c) ->
                    new Row(
                        row.getLong("record_id"),
                        row.getLong("agent_id"),
                        row.getString("course_code"),
                        TrainingJson.course(row.getString("document")),
                        Columns.instant(row, "completed_at"),
                        row.getBigDecimal("score"),
                        row.getBoolean("passed")))
            .list();
  }
}
