package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.training.api.AttemptView;
import org.meritdesk.training.api.ClassHour;
import org.meritdesk.training.api.ClassHours;
import org.meritdesk.training.api.CoachingTalks;
import org.meritdesk.training.api.CourseProposal;
import org.meritdesk.training.api.CourseProposals;
import org.meritdesk.training.api.CourseQuery;
import org.meritdesk.training.api.CourseView;
import org.meritdesk.training.api.Courses;
import org.meritdesk.training.api.ExamStanding;
import org.meritdesk.training.api.Exams;
import org.meritdesk.training.api.ImprovementPlan;
import org.meritdesk.training.api.ImprovementPlans;
import org.meritdesk.training.api.ImprovementQuery;
import org.meritdesk.training.api.Mentoring;
import org.meritdesk.training.api.PairView;
import org.meritdesk.training.api.ProposalQuery;
import org.meritdesk.training.api.ProposalState;
import org.meritdesk.training.api.RecordQuery;
import org.meritdesk.training.api.RecordSource;
import org.meritdesk.training.api.RecordState;
import org.meritdesk.training.api.RecordView;
import org.meritdesk.training.api.Records;
import org.meritdesk.training.api.SessionQuery;
import org.meritdesk.training.api.SessionState;
import org.meritdesk.training.api.SessionView;
import org.meritdesk.training.api.Sessions;
import org.meritdesk.training.api.TalkLine;
import org.meritdesk.training.api.TalkQuery;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** What the reader learnt and what is to come (我的成长). */
@Named
@RequestScoped
public class MyGrowth {

  private static final int MOST = 200;

  @Inject private Sessions sessions;
  @Inject private Courses courses;
  @Inject private Exams exams;
  @Inject private Records records;
  @Inject private ClassHours hours;
  @Inject private CourseProposals proposals;
  @Inject private NeedWords needs;
  @Inject private CoachingTalks talks;
  @Inject private Mentoring mentoring;
  @Inject private ImprovementPlans improvements;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable List<RecordView> found;
  private @Nullable Map<String, Map<String, String>> names;

  /** Talks of the reader that are not at their end. */
  public List<TalkLine> getTalks() {
    Caller who = reader.caller();
    return talks.search(new TalkQuery(who.agentId(), null, true, 0, MOST), who).talks();
  }

  /** Pairs of the reader that run. */
  public List<PairView> getPairs() {
    return mentoring.all(reader.caller()).stream()
        .filter(each -> each.endedOn() == null && (mentors(each) || learns(each)))
        .toList();
  }

  /** Whether the reader is the mentor. */
  public boolean mentors(PairView pair) {
    return Long.valueOf(pair.mentorId()).equals(reader.caller().agentId());
  }

  private boolean learns(PairView pair) {
    return Long.valueOf(pair.newcomerId()).equals(reader.caller().agentId());
  }

  /** Sessions to come in which the reader has a seat, waits or teaches. */
  public List<SessionView> getUpcoming() {
    return sessions
        .search(
            new SessionQuery(
                reader.today().atStartOfDay(reader.zone()).toInstant(),
                null,
                null,
                SessionState.PLANNED,
                true,
                0,
                MOST),
            reader.caller())
        .sessions();
  }

  /** Exams that the reader may take now. */
  public List<ExamStanding> getDue() {
    return exams.due(reader.caller());
  }

  /** Begins an exam, or goes on with it. */
  public void begin(String course) {
    AttemptView attempt = exams.begin(course, reader.caller());
    notices.go("exam?id=" + attempt.id());
  }

  /** Courses proposed to the reader, or wished for. */
  public List<CourseProposal> getProposed() {
    Caller who = reader.caller();
    Long me = who.agentId();
    return me == null
        ? List.of()
        : proposals.search(new ProposalQuery(null, null, me, 0, MOST), who).proposals().stream()
            .filter(
                each ->
                    each.state() == ProposalState.PROPOSED
                        || each.state() == ProposalState.ACCEPTED && each.sessionId() == null)
            .toList();
  }

  /** Open plans of the reader. */
  public List<ImprovementPlan> getImprovement() {
    Caller who = reader.caller();
    Long me = who.agentId();
    return me == null ? List.of() : improvements.search(ImprovementQuery.openOf(me), who).plans();
  }

  /** Takes a proposed course up. */
  public void accept(long proposal) {
    CourseProposal done = proposals.accept(proposal, reader.caller());
    notices.done(
        "my-growth", done.sessionId() == null ? "needs.wished" : "needs.seated", needs.title(done));
  }

  /** What the reader completed or failed, the latest first. */
  public List<RecordView> getRecords() {
    List<RecordView> known = found;
    if (known == null) {
      Caller who = reader.caller();
      known =
          records
              .search(
                  new RecordQuery(who.agentId(), null, null, null, RecordQuery.LATEST, 0, MOST),
                  who)
              .records();
      found = known;
    }
    return known;
  }

  /** How many completions hold today. */
  public long getValid() {
    return getRecords().stream()
        .filter(each -> each.state() == RecordState.VALID)
        .map(RecordView::course)
        .distinct()
        .count();
  }

  /** How many have run out and were not renewed. */
  public long getExpired() {
    List<String> valid =
        getRecords().stream()
            .filter(each -> each.state() == RecordState.VALID)
            .map(RecordView::course)
            .toList();
    return getRecords().stream()
        .filter(each -> each.state() == RecordState.EXPIRED && !valid.contains(each.course()))
        .map(RecordView::course)
        .distinct()
        .count();
  }

  /** Where the exam of a record is explained; null where there is none. */
  public @Nullable String exam(RecordView row) {
    return row.source() == RecordSource.EXAM ? "exam?id=" + row.reference() : null;
  }

  /** What the reader taught this year. */
  public List<ClassHour> getTaught() {
    Caller who = reader.caller();
    return hours.list(reader.today().withDayOfYear(1), reader.today().plusDays(1), who).stream()
        .filter(each -> Long.valueOf(each.agentId()).equals(who.agentId()))
        .toList();
  }

  /** Names of a course by language tag. */
  public Map<String, String> names(String course) {
    Map<String, Map<String, String>> known = names;
    if (known == null) {
      known =
          courses.search(CourseQuery.everything(), reader.caller()).stream()
              .collect(Collectors.toMap(CourseView::code, each -> each.document().names()));
      names = known;
    }
    return known.getOrDefault(course, Map.of());
  }
}
