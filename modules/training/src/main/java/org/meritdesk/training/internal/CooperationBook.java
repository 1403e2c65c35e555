package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.training.api.Cooperation;
import org.meritdesk.training.api.CooperationAnswer;
import org.meritdesk.training.api.CooperationDraft;
import org.meritdesk.training.api.CooperationInvitation;
import org.meritdesk.training.api.CooperationLink;
import org.meritdesk.training.api.CooperationOpened;
import org.meritdesk.training.api.CooperationProblem;
import org.meritdesk.training.api.CooperationRight;
import org.meritdesk.training.api.CooperationRound;
import org.meritdesk.training.api.CooperationState;
import org.meritdesk.training.api.ServedDepartment;
import org.meritdesk.training.api.TrainingProblem;
import org.meritdesk.training.domain.CooperationCheck;
import org.meritdesk.training.domain.LinkKey;

/** Keeps rounds in which the departments served rate teams (协作评分管理). */
@ApplicationScoped
class CooperationBook implements Cooperation {

  private final SecureRandom random = new SecureRandom();
  private Jdbi jdbi;
  private CooperationReading reading;
  private CooperationCounting counting;
  private Teams teams;
  private Audit audit;
  private Clock clock;

  @Inject
  CooperationBook(
      Jdbi jdbi,
      CooperationReading reading,
      CooperationCounting counting,
      Teams teams,
      Audit audit,
      Clock clock) {
    this.jdbi = jdbi;
    this.reading = reading;
    this.counting = counting;
    this.teams = teams;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected CooperationBook() {}

  @Override
  public List<CooperationRound> rounds(Caller who) {
    CooperationRight.SEE.demandOf(who);
    return jdbi.withHandle(handle -> reading.of(handle, CooperationRows.all(handle), who));
  }

  @Override
  public CooperationRound get(long id, Caller who) {
    CooperationRight.SEE.demandOf(who);
    return jdbi.withHandle(
        handle ->
            reading.of(handle, List.of(CooperationSteps.round(handle, id, false)), who).stream()
                .findFirst()
                .orElseThrow(() -> CooperationSteps.unknown(id)));
  }

  @Override
  @Transactional
  public CooperationOpened open(CooperationDraft draft, Caller who) {
    CooperationRight.KEEP.demandOf(who);
    Set<Long> known = teams.all().stream().map(TeamView::id).collect(Collectors.toSet());
    CooperationCheck.of(draft, known, today()).ifPresent(CooperationSteps::refuse);
    List<CooperationLink> links = new ArrayList<>();
    long id =
        jdbi.inTransaction(
            handle -> {
              long round = CooperationRows.insert(handle, draft, who.name(), clock.instant());
              links.addAll(invite(handle, round, draft.departments()));
              return round;
            });
    note(who, "cooperation.opened", id, null, Map.of("asked", links.size()));
    return new CooperationOpened(get(id, who), links);
  }

  private List<CooperationLink> invite(Handle handle, long round, Set<Long> departments) {
    List<CooperationLink> links = new ArrayList<>();
    Set<Long> found = new HashSet<>();
    for (ServedDepartment each : DepartmentRows.all(handle)) {
      if (each.active() && departments.contains(each.id())) {
        found.add(each.id());
        for (String person : each.people()) {
          String key = LinkKey.draw(random);
          long invited =
              CooperationRows.invite(handle, round, each.id(), person, LinkKey.digest(key));
          links.add(new CooperationLink(invited, each.nameZh(), each.nameEn(), person, key));
        }
      }
    }
    if (!found.equals(departments) || links.isEmpty()) {
      CooperationSteps.refuse("departments");
    }
    return links;
  }

  @Override
  @Transactional
  public CooperationOpened remind(long id, Caller who) {
    CooperationRight.KEEP.demandOf(who);
    List<CooperationLink> links =
        jdbi.inTransaction(
            handle -> {
              CooperationSteps.open(CooperationSteps.round(handle, id, true));
              List<CooperationLink> drawn = new ArrayList<>();
              for (CooperationInvitation each : CooperationRows.invitations(handle, id)) {
                if (!each.answered()) {
                  String key = LinkKey.draw(random);
                  CooperationRows.redraw(handle, each.id(), LinkKey.digest(key));
                  drawn.add(
                      new CooperationLink(
                          each.id(), each.departmentZh(), each.departmentEn(), each.person(), key));
                }
              }
              return drawn;
            });
    note(who, "cooperation.reminded", id, null, Map.of("asked", links.size()));
    return new CooperationOpened(get(id, who), links);
  }

  @Override
  @Transactional
  public CooperationRound enter(
      long id, long invitationId, List<CooperationAnswer> answers, Caller who) {
    CooperationRight.KEEP.demandOf(who);
    jdbi.useTransaction(
        handle ->
            CooperationSteps.take(
                handle, CooperationSteps.round(handle, id, true), invitationId, answers));
    note(who, "cooperation.entered", id, null, Map.of("invitation", invitationId));
    return get(id, who);
  }

  @Override
  @Transactional
  public CooperationRound close(long id, int version, Caller who) {
    CooperationRight.KEEP.demandOf(who);
    jdbi.useTransaction(
        handle -> {
          CooperationRows.Round round = CooperationSteps.round(handle, id, true);
          current(round, version);
          close(handle, CooperationSteps.open(round), who.name());
        });
    note(who, "cooperation.closed", id, null, Map.of());
    return get(id, who);
  }

  @Override
  @Transactional
  public CooperationRound withdraw(long id, int version, String reason, Caller who) {
    CooperationRight.KEEP.demandOf(who);
    if (reason.isBlank()) {
      throw TrainingProblem.TRAINING_REASON_REQUIRED.problem();
    }
    jdbi.useTransaction(
        handle -> {
          CooperationRows.Round round = CooperationSteps.round(handle, id, true);
          current(round, version);
          if (round.state() == CooperationState.WITHDRAWN) {
            throw CooperationSteps.state(round);
          }
          counting.withdrawn(handle, id);
          CooperationRows.move(
              handle, id, CooperationState.WITHDRAWN, reason.strip(), who.name(), clock.instant());
        });
    note(who, "cooperation.withdrawn", id, reason.strip(), Map.of());
    return get(id, who);
  }

  @Override
  @Transactional
  public int closeDue() {
    return jdbi.inTransaction(
        handle -> {
          List<Long> over = CooperationRows.over(handle, today());
          over.forEach(
              id ->
                  close(handle, CooperationSteps.round(handle, id, true), Caller.system().name()));
          return over.size();
        });
  }

  private void close(Handle handle, CooperationRows.Round round, String who) {
    List<CooperationAnswer> answers =
        CooperationRows.answers(handle, List.of(round.id())).getOrDefault(round.id(), List.of());
    counting.closed(handle, round, CooperationReading.marks(round, answers));
    CooperationRows.move(handle, round.id(), CooperationState.CLOSED, null, who, clock.instant());
  }

  private static void current(CooperationRows.Round round, int version) {
    if (round.version() != version) {
      throw CooperationProblem.COOPERATION_STALE.problem(
          "round", round.id(), "version", round.version());
    }
  }

  private LocalDate today() {
    return CooperationSteps.today(clock);
  }

  private void note(
      Caller who, String action, long id, @Nullable String reason, Map<String, ?> details) {
    audit.record(who, action, "cooperation-round", Long.toString(id), reason, details);
  }
}
