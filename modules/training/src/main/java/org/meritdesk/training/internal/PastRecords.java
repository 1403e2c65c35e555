package org.meritdesk.training.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.training.api.PastRecord;
import org.meritdesk.training.api.RecordRefusal;
import org.meritdesk.training.api.TrainingProblem;

/** Looks through records of the past before any of them is kept (历史记录校验). */
final class PastRecords {

  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private final Jdbi jdbi;
  private final Agents agents;
  private final LocalDate today;
  private final List<RecordRefusal> refusals = new ArrayList<>();
  private final Map<String, Optional<AgentView>> people = new HashMap<>();
  private final Map<String, Optional<CourseRows.Row>> courses = new HashMap<>();

  PastRecords(Jdbi jdbi, Agents agents, LocalDate today) {
    this.jdbi = jdbi;
    this.agents = agents;
    this.today = today;
  }

  /** A record that can be kept. */
  record Sound(
      long agentId,
      String course,
      int courseVersion,
      LocalDate day,
      Instant at,
      @Nullable BigDecimal score,
      boolean passed,
      @Nullable LocalDate expiresOn) {

    String reference() {
      return agentId + ":" + course + ":" + day;
    }
  }

  /** All of them, the earliest first; or {@code records-refused} with every line that is wrong. */
  List<Sound> sound(List<PastRecord> records) {
    List<Sound> sound = read(records);
    if (!refusals.isEmpty()) {
      throw TrainingProblem.RECORDS_REFUSED.problem("refusals", refusals());
    }
    return sound;
  }

  /** Those that can be kept, the earliest first. */
  List<Sound> read(List<PastRecord> records) {
    List<Sound> sound = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < records.size(); i++) {
      Sound each = sound(i + 1, records.get(i));
      if (each != null && !seen.add(each.reference())) {
        refuse(i + 1, "day", "twice", each.day());
      } else if (each != null) {
        sound.add(each);
      }
    }
    sound.sort(Comparator.comparing(Sound::at));
    return sound;
  }

  /** What was wrong with the others. */
  List<RecordRefusal> refusals() {
    return List.copyOf(refusals);
  }

  private @Nullable Sound sound(int line, PastRecord record) {
    int before = refusals.size();
    AgentView agent = agent(line, record.employeeNo());
    CourseRows.Row course = course(line, record.course());
    LocalDate day = record.day();
    if (day == null) {
      refuse(line, "day", "required", "");
    } else if (day.isAfter(today)) {
      refuse(line, "day", "in-the-future", day);
    }
    BigDecimal score = record.score();
    if (score != null
        && (score.signum() < 0
            || score.compareTo(HUNDRED) > 0
            || score.stripTrailingZeros().scale() > 2)) {
      refuse(line, "score", "not-a-score", score);
    }
    if (score == null && record.passed() == null) {
      refuse(line, "score", "required", "");
    }
    if (agent == null || course == null || day == null || refusals.size() > before) {
      return null;
    }
    boolean passed =
        record.passed() != null
            ? record.passed()
            : score != null && score.compareTo(course.document().passMark()) >= 0;
    Integer months = course.document().validityMonths();
    return new Sound(
        agent.id(),
        course.code(),
        course.versionNo(),
        day,
        day.atTime(12, 0).atZone(ZoneId.of(agent.zone())).toInstant(),
        score,
        passed,
        passed && months != null ? day.plusMonths(months) : null);
  }

  private @Nullable AgentView agent(int line, @Nullable String employeeNo) {
    if (employeeNo == null || employeeNo.isBlank()) {
      refuse(line, "employeeNo", "required", "");
      return null;
    }
    Optional<AgentView> found = people.computeIfAbsent(employeeNo.strip(), agents::byEmployeeNo);
    if (found.isEmpty()) {
      refuse(line, "employeeNo", "unknown-agent", employeeNo);
    }
    return found.orElse(null);
  }

  private CourseRows.@Nullable Row course(int line, @Nullable String code) {
    if (code == null || code.isBlank()) {
      refuse(line, "course", "required", "");
      return null;
    }
    Optional<CourseRows.Row> found =
        courses.computeIfAbsent(
            code.strip(), key -> jdbi.withHandle(handle -> CourseRows.inForce(handle, key)));
    if (found.isEmpty()) {
      refuse(line, "course", "unknown-course", code);
    }
    return found.orElse(null);
  }

  private void refuse(int line, String field, String code, Object value) {
    refusals.add(new RecordRefusal(line, field, code, value.toString()));
  }
}
