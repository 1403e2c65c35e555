package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.people.api.Assignments;
import org.meritdesk.people.api.Caller;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.api.MonthView;
import org.meritdesk.scoring.api.Months;
import org.meritdesk.training.api.CourseQuery;
import org.meritdesk.training.api.CourseView;
import org.meritdesk.training.api.Courses;
import org.meritdesk.training.api.NeedEvidence;
import org.meritdesk.training.api.PainPoint;

/** One look at what is needed (需求分析): needs meet the courses in force that are for them. */
@ApplicationScoped
class ProposalRound {

  private Jdbi jdbi;
  private CriterionNeeds criteria;
  private MeasureNeeds measures;
  private Courses courses;
  private Months months;
  private Assignments assignments;
  private Clock clock;

  @Inject
  ProposalRound(
      Jdbi jdbi,
      CriterionNeeds criteria,
      MeasureNeeds measures,
      Courses courses,
      Months months,
      Assignments assignments,
      Clock clock) {
    this.jdbi = jdbi;
    this.criteria = criteria;
    this.measures = measures;
    this.courses = courses;
    this.months = months;
    this.assignments = assignments;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected ProposalRound() {}

  private record Key(NeedScene.Whose whose, String course) {}

  /** Looks once; says how many courses were proposed. */
  @Transactional
  public int look() {
    LocalDate today = LocalDate.now(clock);
    NeedScene scene = NeedScene.of(month(today), today, assignments);
    Map<Key, List<NeedEvidence>> wanted = wanted(scene);
    return jdbi.inTransaction(
        handle -> ProposalRows.myTurn(handle) ? settle(handle, scene, wanted, today) : 0);
  }

  private YearMonth month(LocalDate today) {
    return months.all().stream()
        .filter(each -> each.state() == MonthState.PUBLISHED)
        .map(MonthView::month)
        .findFirst()
        .orElse(YearMonth.from(today).minusMonths(1));
  }

  private int settle(
      Handle handle, NeedScene scene, Map<Key, List<NeedEvidence>> wanted, LocalDate today) {
    Instant now = clock.instant();
    ProposalRows.returnDue(handle, today);
    ProposalRows.learn(handle);
    int fresh = 0;
    for (Map.Entry<Key, List<NeedEvidence>> each : wanted.entrySet()) {
      NeedScene.Whose whose = each.getKey().whose();
      String course = each.getKey().course();
      boolean known = ProposalRows.see(handle, whose, course, scene.month(), each.getValue(), now);
      if (!known
          && ProposalRows.propose(handle, whose, course, scene.month(), each.getValue(), now)) {
        fresh++;
      }
    }
    ProposalRows.lapse(handle, now);
    return fresh;
  }

  private Map<Key, List<NeedEvidence>> wanted(NeedScene scene) {
    List<CourseView> offered =
        courses.search(CourseQuery.everything(), Caller.system()).stream()
            .filter(each -> each.inForce() != null)
            .toList();
    List<NeedFound> found = new ArrayList<>(criteria.find(scene));
    found.addAll(measures.find(scene, taught(offered)));
    Map<Key, List<NeedEvidence>> wanted = new LinkedHashMap<>();
    for (NeedFound need : found) {
      for (CourseView course : offered) {
        if (course.document().painPoints().stream().anyMatch(need::helpedBy)) {
          wanted
              .computeIfAbsent(new Key(need.whose(), course.code()), key -> new ArrayList<>())
              .add(need.evidence());
        }
      }
    }
    return wanted;
  }

  private static Set<Measure> taught(List<CourseView> offered) {
    Set<Measure> taught = EnumSet.noneOf(Measure.class);
    for (CourseView course : offered) {
      for (PainPoint point : course.document().painPoints()) {
        if (point.kind() == PainPoint.Kind.MEASURE) {
          taught.add(Measure.valueOf(point.code()));
        }
      }
    }
    return taught;
  }
}
