package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.training.api.CourseDocument;
import org.meritdesk.training.api.CourseFinding;
import org.meritdesk.training.api.CourseQuery;
import org.meritdesk.training.api.CourseState;
import org.meritdesk.training.api.CourseVersion;
import org.meritdesk.training.api.CourseView;
import org.meritdesk.training.api.Courses;
import org.meritdesk.training.api.PainPoint;
import org.meritdesk.training.api.TrainingProblem;
import org.meritdesk.training.api.TrainingRight;
import org.meritdesk.training.domain.CourseCheck;

/** Keeps the courses and who stands for them (课程管理). */
@ApplicationScoped
class CourseBook implements Courses {

  /** Without a key there is no place to keep it. */
  private static final Set<String> UNKEEPABLE = Set.of("code");

  private Jdbi jdbi;
  private PainPoints points;
  private Audit audit;
  private Clock clock;

  @Inject
  CourseBook(Jdbi jdbi, PainPoints points, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.points = points;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected CourseBook() {}

  @Override
  public List<CourseView> search(CourseQuery query, Caller who) {
    Map<String, List<CourseRows.Row>> byCode =
        jdbi.withHandle(CourseRows::all).stream()
            .collect(
                Collectors.groupingBy(
                    CourseRows.Row::code, LinkedHashMap::new, Collectors.toList()));
    return byCode.values().stream()
        .filter(rows -> keeps(who) || holding(rows) != null)
        .map(rows -> view(rows, who))
        .filter(view -> matches(view.document(), query))
        .toList();
  }

  @Override
  public CourseView get(String code, Caller who) {
    List<CourseRows.Row> rows = jdbi.withHandle(handle -> CourseRows.of(handle, code));
    if (rows.isEmpty() || holding(rows) == null && !keeps(who)) {
      throw TrainingProblem.COURSE_NOT_FOUND.problem("course", code, "version", 0);
    }
    return view(rows, who);
  }

  @Override
  @Transactional
  public CourseVersion draft(CourseDocument document, Caller who) {
    TrainingRight.WRITE_COURSES.demandOf(who);
    if (check(document).stream().anyMatch(found -> UNKEEPABLE.contains(found.place()))) {
      throw refused(document);
    }
    int no =
        jdbi.inTransaction(
            handle -> CourseRows.draft(handle, document, who.name(), clock.instant()));
    if (no == 0) {
      throw TrainingProblem.COURSE_STATE.problem(
          "course", document.code(), "state", CourseState.SUBMITTED);
    }
    note(who, "course.drafted", document.code(), no, null);
    return version(document.code(), no);
  }

  @Override
  @Transactional
  public CourseVersion submit(String code, int versionNo, Caller who) {
    TrainingRight.WRITE_COURSES.demandOf(who);
    CourseDocument document = version(code, versionNo).document();
    if (!check(document).isEmpty()) {
      throw refused(document);
    }
    if (!jdbi.inTransaction(
        handle -> CourseRows.submit(handle, code, versionNo, who.name(), clock.instant()))) {
      throw wrongState(code, version(code, versionNo).state());
    }
    note(who, "course.submitted", code, versionNo, null);
    return version(code, versionNo);
  }

  @Override
  @Transactional
  public CourseVersion approve(String code, int versionNo, Caller who) {
    decide(code, versionNo, CourseState.APPROVED, null, who);
    note(who, "course.approved", code, versionNo, null);
    return version(code, versionNo);
  }

  @Override
  @Transactional
  public CourseVersion sendBack(String code, int versionNo, String reason, Caller who) {
    if (reason.isBlank()) {
      throw TrainingProblem.TRAINING_REASON_REQUIRED.problem();
    }
    decide(code, versionNo, CourseState.SENT_BACK, reason.strip(), who);
    note(who, "course.sent-back", code, versionNo, reason.strip());
    return version(code, versionNo);
  }

  @Override
  public List<CourseFinding> check(CourseDocument document) {
    return CourseCheck.of(document, points.known());
  }

  private static boolean keeps(Caller who) {
    return TrainingRight.SEE_DRAFTS.heldBy(who);
  }

  @Override
  public List<PainPoint> painPoints() {
    Map<PainPoint, Long> times =
        jdbi.withHandle(CourseRows::all).stream()
            .collect(Collectors.groupingBy(CourseRows.Row::code))
            .values()
            .stream()
            .map(CourseBook::holding)
            .filter(row -> row != null)
            .flatMap(row -> row.document().painPoints().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Comparator<Map.Entry<PainPoint, Long>> most = Map.Entry.comparingByValue();
    return times.entrySet().stream()
        .sorted(most.reversed().thenComparing(each -> each.getKey().code()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private void decide(
      String code, int versionNo, CourseState decision, @Nullable String reason, Caller who) {
    TrainingRight.APPROVE_COURSES.demandOf(who);
    jdbi.useTransaction(
        handle -> {
          CourseRows.Row row = CourseRows.one(handle, code, versionNo).orElseThrow(unknown(code));
          who.demandOther(TrainingProblem.TRAINING_SAME_PERSON, row.madeBy(), row.submittedBy());
          if (!CourseRows.decide(handle, row, decision, who.name(), reason, clock.instant())) {
            throw wrongState(code, row.state());
          }
        });
  }

  private CourseView view(List<CourseRows.Row> rows, Caller who) {
    boolean keeps = keeps(who);
    CourseRows.Row holding = holding(rows);
    return new CourseView(
        rows.get(0).code(),
        holding == null ? null : version(holding, keeps),
        keeps ? rows.stream().map(row -> version(row, true)).toList() : List.of());
  }

  /** The newest approved version of one course; rows come the newest first. */
  private static CourseRows.@Nullable Row holding(List<CourseRows.Row> rows) {
    for (CourseRows.Row row : rows) {
      if (row.state() == CourseState.APPROVED) {
        return row;
      }
    }
    return null;
  }

  private CourseVersion version(String code, int versionNo) {
    return version(
        jdbi.withHandle(handle -> CourseRows.one(handle, code, versionNo))
            .orElseThrow(unknown(code)),
        true);
  }

  private CourseVersion version(CourseRows.Row row, boolean whole) {
    return new CourseVersion(
        row.code(),
        row.versionNo(),
        row.state(),
        whole ? row.document() : row.document().withoutQuestions(),
        whole && row.state() == CourseState.DRAFT ? check(row.document()) : List.of(),
        row.madeBy(),
        row.madeAt(),
        row.decidedBy(),
        row.decidedAt(),
        row.reason());
  }

  private static boolean matches(CourseDocument document, CourseQuery query) {
    String text = query.text();
    String point = query.painPoint();
    return (text == null
            || text.isBlank()
            || contains(document.names(), text)
            || contains(document.summaries(), text))
        && (point == null
            || point.isBlank()
            || document.painPoints().stream().anyMatch(each -> each.code().equals(point)));
  }

  private static boolean contains(Map<String, String> texts, String part) {
    String wanted = part.strip().toLowerCase(Locale.ROOT);
    return texts.values().stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private RuntimeException refused(CourseDocument document) {
    return TrainingProblem.COURSE_REFUSED.problem(
        "course", String.valueOf(document.code()), "findings", check(document));
  }

  private static java.util.function.Supplier<RuntimeException> unknown(String code) {
    return () -> TrainingProblem.COURSE_NOT_FOUND.problem("course", code);
  }

  private static RuntimeException wrongState(String code, CourseState state) {
    return TrainingProblem.COURSE_STATE.problem("course", code, "state", state);
  }

  private void note(
      Caller who, String action, String code, int versionNo, @Nullable String reason) {
    audit.record(who, action, "course", code, reason, Map.of("version", versionNo));
  }
}
