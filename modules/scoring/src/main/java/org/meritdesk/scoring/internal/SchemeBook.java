package org.meritdesk.scoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Posts;
import org.meritdesk.people.api.Teams;
import org.meritdesk.scoring.api.Finding;
import org.meritdesk.scoring.api.SchemeDocument;
import org.meritdesk.scoring.api.SchemeState;
import org.meritdesk.scoring.api.SchemeVersion;
import org.meritdesk.scoring.api.SchemeView;
import org.meritdesk.scoring.api.Schemes;
import org.meritdesk.scoring.api.ScoringProblem;
import org.meritdesk.scoring.api.ScoringRight;
import org.meritdesk.scoring.domain.SchemeCheck;

/** Keeps the schemes and who stands for them (考核方案管理). */
@ApplicationScoped
class SchemeBook implements Schemes {

  private Jdbi jdbi;
  private Posts posts;
  private Teams teams;
  private Audit audit;
  private Clock clock;

  @Inject
  SchemeBook(Jdbi jdbi, Posts posts, Teams teams, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.posts = posts;
    this.teams = teams;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected SchemeBook() {}

  @Override
  public List<SchemeView> all() {
    Map<String, List<SchemeVersion>> byCode =
        jdbi.withHandle(SchemeRows::all).stream()
            .map(this::version)
            .collect(
                Collectors.groupingBy(
                    SchemeVersion::code, LinkedHashMap::new, Collectors.toList()));
    return byCode.entrySet().stream()
        .map(
            scheme ->
                new SchemeView(
                    scheme.getKey(),
                    scheme.getValue().get(0).document().names(),
                    scheme.getValue()))
        .toList();
  }

  @Override
  public SchemeVersion version(String code, int versionNo) {
    return version(jdbi.withHandle(handle -> row(handle, code, versionNo)));
  }

  @Override
  public Optional<SchemeVersion> inForce(String code, YearMonth month) {
    return inForce(month).stream()
        .filter(row -> row.code().equals(code))
        .findFirst()
        .map(this::version);
  }

  @Override
  public Optional<SchemeVersion> inForce(String post, String team, YearMonth month) {
    return SchemesInForce.closest(inForce(month), post, team).map(this::version);
  }

  @Override
  @Transactional
  public SchemeVersion draft(SchemeDocument document, Caller who) {
    ScoringRight.WRITE_SCHEMES.demandOf(who);
    if (check(document).stream().anyMatch(SchemeBook::unkeepable)) {
      throw refused(document);
    }
    int no =
        jdbi.inTransaction(
            handle -> SchemeRows.draft(handle, document, who.name(), clock.instant()));
    if (no == 0) {
      throw ScoringProblem.SCHEME_STATE.problem(
          "scheme", document.code(), "state", SchemeState.SUBMITTED);
    }
    note(who, "scheme.drafted", document.code(), no, null);
    return version(document.code(), no);
  }

  @Override
  @Transactional
  public SchemeVersion submit(String code, int versionNo, Caller who) {
    ScoringRight.WRITE_SCHEMES.demandOf(who);
    SchemeDocument document = version(code, versionNo).document();
    if (check(document).stream().anyMatch(Finding::refuses)) {
      throw refused(document);
    }
    if (!jdbi.inTransaction(
        handle -> SchemeRows.submit(handle, code, versionNo, who.name(), clock.instant()))) {
      throw wrongState(code, versionNo);
    }
    note(who, "scheme.submitted", code, versionNo, null);
    return version(code, versionNo);
  }

  @Override
  @Transactional
  public SchemeVersion approve(String code, int versionNo, Caller who) {
    SchemeRows.Row row = decided(code, versionNo, SchemeState.APPROVED, null, who);
    note(who, "scheme.approved", code, versionNo, null);
    return version(row.code(), versionNo);
  }

  @Override
  @Transactional
  public SchemeVersion sendBack(String code, int versionNo, String reason, Caller who) {
    if (reason.isBlank()) {
      throw ScoringProblem.REASON_REQUIRED.problem();
    }
    SchemeRows.Row row = decided(code, versionNo, SchemeState.SENT_BACK, reason, who);
    note(who, "scheme.sent-back", code, versionNo, reason);
    return version(row.code(), versionNo);
  }

  @Override
  public List<Finding> check(SchemeDocument document) {
    return Stream.concat(
            SchemeCheck.of(document, MeasureTable.MEASURES).stream(),
            ScopeCheck.of(document.scope(), posts, teams))
        .toList();
  }

  @Override
  public List<SchemeDocument> templates() {
    return SchemeTemplates.all();
  }

  private SchemeRows.Row decided(
      String code, int versionNo, SchemeState decision, @Nullable String reason, Caller who) {
    ScoringRight.APPROVE.demandOf(who);
    return jdbi.inTransaction(
        handle -> {
          SchemeRows.Row row = row(handle, code, versionNo);
          who.demandOther(ScoringProblem.SAME_PERSON, row.madeBy(), row.submittedBy());
          if (decision == SchemeState.APPROVED) {
            refuseContention(handle, row.document());
          }
          if (!SchemeRows.decide(handle, row, decision, who.name(), reason, clock.instant())) {
            throw ScoringProblem.SCHEME_STATE.problem("scheme", code, "state", row.state());
          }
          return row;
        });
  }

  private static void refuseContention(Handle handle, SchemeDocument document) {
    SchemeRows.besides(handle, document.code(), document.validFrom()).stream()
        .filter(other -> other.document().scope().contends(document.scope()))
        .min(Comparator.comparing(SchemeRows.Row::code))
        .ifPresent(
            other -> {
              throw ScoringProblem.SCHEME_SCOPE_TAKEN.problem(
                  "scheme", document.code(), "other", other.code());
            });
  }

  private List<SchemeRows.Row> inForce(YearMonth month) {
    return jdbi.withHandle(handle -> SchemeRows.inForce(handle, month));
  }

  private static SchemeRows.Row row(Handle handle, String code, int versionNo) {
    return SchemeRows.one(handle, code, versionNo)
        .orElseThrow(
            () -> ScoringProblem.SCHEME_NOT_FOUND.problem("scheme", code, "version", versionNo));
  }

  private SchemeVersion version(SchemeRows.Row row) {
    return new SchemeVersion(
        row.code(),
        row.versionNo(),
        row.state(),
        row.document(),
        check(row.document()),
        row.madeBy(),
        row.madeAt(),
        row.decidedBy(),
        row.decidedAt(),
        row.reason());
  }

  /** Without code or month there is no place to keep it. */
  private static boolean unkeepable(Finding finding) {
    return finding.code().equals("code-malformed") || finding.code().equals("month-missing");
  }

  private RuntimeException refused(SchemeDocument document) {
    return ScoringProblem.SCHEME_REFUSED.problem(
        "scheme",
        String.valueOf(document.code()),
        "findings",
        check(document).stream().filter(Finding::refuses).toList());
  }

  private RuntimeException wrongState(String code, int versionNo) {
    return ScoringProblem.SCHEME_STATE.problem(
        "scheme", code, "state", version(code, versionNo).state());
  }

  private void note(
      Caller who, String action, String code, int versionNo, @Nullable String reason) {
    audit.record(who, action, "scheme", code, reason, Map.of("version", versionNo));
  }
}
