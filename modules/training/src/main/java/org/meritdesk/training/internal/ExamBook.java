package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.training.api.AskedQuestion;
import org.meritdesk.training.api.AttemptState;
import org.meritdesk.training.api.AttemptView;
import org.meritdesk.training.api.ExamStanding;
import org.meritdesk.training.api.Exams;
import org.meritdesk.training.api.Question;
import org.meritdesk.training.api.TrainingProblem;
import org.meritdesk.training.domain.ExamDraw;
import org.meritdesk.training.domain.ExamScore;

/** Asks and marks exams (考试管理). */
@ApplicationScoped
class ExamBook implements Exams {

  private final SecureRandom random = new SecureRandom();
  private Jdbi jdbi;
  private Agents agents;
  private TrainingMarks marks;
  private TrainingNotices notices;
  private Audit audit;
  private Clock clock;

  @Inject
  ExamBook(
      Jdbi jdbi,
      Agents agents,
      TrainingMarks marks,
      TrainingNotices notices,
      Audit audit,
      Clock clock) {
    this.jdbi = jdbi;
    this.agents = agents;
    this.marks = marks;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected ExamBook() {}

  @Override
  public ExamStanding standing(String course, Caller who) {
    long agent = self(who).id();
    return jdbi.withHandle(handle -> standing(handle, course(handle, course), agent));
  }

  @Override
  public List<ExamStanding> due(Caller who) {
    long agent = self(who).id();
    return jdbi.withHandle(
        handle ->
            AttemptRows.taught(handle, agent).stream()
                .flatMap(code -> CourseRows.inForce(handle, code).stream())
                .map(course -> standing(handle, course, agent))
                .filter(ExamStanding::mayBegin)
                .toList());
  }

  @Override
  @Transactional
  public AttemptView begin(String course, Caller who) {
    AgentView agent = self(who);
    long id =
        jdbi.inTransaction(
            handle -> {
              CourseRows.Row row = course(handle, course);
              ExamStanding standing = standing(handle, row, agent.id());
              Long open = standing.open();
              if (open != null) {
                return open;
              }
              refuse(row, standing);
              long seed = random.nextLong();
              List<Question> asked =
                  ExamDraw.of(row.document().questions(), row.document().questionsPerExam(), seed);
              return AttemptRows.insert(handle, agent.id(), row, seed, asked, clock.instant());
            });
    return get(id, who);
  }

  @Override
  public AttemptView get(long id, Caller who) {
    return jdbi.withHandle(handle -> view(handle, readable(handle, id, who)));
  }

  @Override
  public List<AttemptView> mine(Caller who) {
    long agent = self(who).id();
    return jdbi.withHandle(
        handle -> AttemptRows.of(handle, agent).stream().map(row -> view(handle, row)).toList());
  }

  @Override
  @Transactional
  public AttemptView submit(long id, Map<String, Set<String>> answers, Caller who) {
    AgentView agent = self(who);
    Instant now = clock.instant();
    LocalDate day = day(agent, now);
    jdbi.useTransaction(
        handle -> {
          AttemptRows.Row row = readable(handle, id, who);
          if (row.agentId() != agent.id()) {
            throw TrainingProblem.ATTEMPT_NOT_FOUND.problem("attempt", id);
          }
          ExamScore.unknown(row.asked(), answers)
              .ifPresent(
                  question -> {
                    throw TrainingProblem.ANSWER_UNKNOWN.problem("question", question);
                  });
          BigDecimal score = ExamScore.of(row.asked(), answers);
          boolean passed = score.compareTo(row.passMark()) >= 0;
          if (!AttemptRows.submit(handle, id, answers, score, passed, day, now)) {
            throw TrainingProblem.ATTEMPT_SUBMITTED.problem("attempt", id);
          }
          notices.completed(handle, List.of(RecordRows.ofExam(handle, id, who.name())));
        });
    marks.mark(List.of(agent.id()), List.of(day));
    audit.record(who, "exam.submitted", "exam-attempt", Long.toString(id), null, Map.of());
    return get(id, who);
  }

  private ExamStanding standing(Handle handle, CourseRows.Row course, long agent) {
    LocalDate today = LocalDate.now(clock);
    Long open = AttemptRows.open(handle, agent, course.code()).orElse(null);
    boolean passed = RecordRows.holds(handle, agent, course.code(), today);
    Instant refreshed =
        passed ? ProposalRows.toRefresh(handle, agent, course.code()).orElse(null) : null;
    int used =
        refreshed == null
            ? AttemptRows.used(handle, agent, course.code(), course.versionNo(), today)
            : AttemptRows.since(handle, agent, course.code(), refreshed);
    int attempts = course.document().attempts();
    boolean exam = course.document().examined();
    return new ExamStanding(
        course.code(),
        exam ? attempts : 0,
        used,
        open,
        passed,
        exam && refreshed != null,
        open != null || exam && (!passed || refreshed != null) && used < attempts);
  }

  private static void refuse(CourseRows.Row course, ExamStanding standing) {
    if (standing.mayBegin()) {
      return;
    }
    TrainingProblem why =
        !course.document().examined()
            ? TrainingProblem.EXAM_NONE
            : standing.passed() && !standing.refresher()
                ? TrainingProblem.EXAM_PASSED
                : TrainingProblem.EXAM_NO_ATTEMPT_LEFT;
    throw why.problem("course", course.code(), "attempts", standing.attempts());
  }

  private AttemptRows.Row readable(Handle handle, long id, Caller who) {
    YearMonth month = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
    return AttemptRows.one(handle, id)
        .filter(
            row ->
                Long.valueOf(row.agentId()).equals(who.agentId())
                    || agents.scope(who, month).sees(row.agentId()))
        .orElseThrow(() -> TrainingProblem.ATTEMPT_NOT_FOUND.problem("attempt", id));
  }

  private AttemptView view(Handle handle, AttemptRows.Row row) {
    AgentView agent = agents.byIds(Set.of(row.agentId())).get(row.agentId());
    boolean done = row.state() == AttemptState.SUBMITTED;
    return new AttemptView(
        row.id(),
        row.agentId(),
        agent == null ? "" : agent.name(),
        row.course(),
        row.courseVersion(),
        CourseRows.one(handle, row.course(), row.courseVersion()).orElseThrow().document().names(),
        row.number(),
        row.state(),
        row.passMark(),
        row.begunAt(),
        row.submittedAt(),
        row.score(),
        row.passed(),
        row.asked().stream().map(question -> asked(question, row, done)).toList());
  }

  /** Nothing about what is right leaves before the attempt was handed in. */
  private static AskedQuestion asked(Question question, AttemptRows.Row row, boolean done) {
    return new AskedQuestion(
        question.code(),
        question.kind(),
        question.texts(),
        question.options(),
        question.points(),
        row.answers().getOrDefault(question.code(), Set.of()),
        done ? question.right() : null,
        done ? Boolean.valueOf(ExamScore.right(question, row.answers())) : null);
  }

  private AgentView self(Caller who) {
    Long me = who.agentId();
    AgentView agent = me == null ? null : agents.byIds(Set.of(me)).get(me);
    if (agent == null) {
      throw PeopleProblem.NOT_ALLOWED.problem("caller", who.name());
    }
    return agent;
  }

  private static CourseRows.Row course(Handle handle, String code) {
    return CourseRows.inForce(handle, code)
        .orElseThrow(() -> TrainingProblem.COURSE_NOT_FOUND.problem("course", code));
  }

  private static LocalDate day(AgentView agent, Instant at) {
    return at.atZone(ZoneId.of(agent.zone()))
        .toLocalDateTime()
        .minusMinutes(agent.shiftCutoffMinutes())
        .toLocalDate();
  }
}
