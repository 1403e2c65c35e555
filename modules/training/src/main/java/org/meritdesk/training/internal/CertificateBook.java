package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.training.api.CertificateProblem;
import org.meritdesk.training.api.CertificateRight;
import org.meritdesk.training.api.CertificateState;
import org.meritdesk.training.api.CertificateView;
import org.meritdesk.training.api.Certificates;
import org.meritdesk.training.api.TrainingProblem;
import org.meritdesk.training.domain.ClassCode;

/** Issues certificates, checks them, takes them back (证书管理). */
@ApplicationScoped
class CertificateBook implements Certificates {

  private static final int REMIND_DAYS = 30;

  private final SecureRandom random = new SecureRandom();
  private Jdbi jdbi;
  private Agents agents;
  private Inbox inbox;
  private Audit audit;
  private Clock clock;

  @Inject
  CertificateBook(Jdbi jdbi, Agents agents, Inbox inbox, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.agents = agents;
    this.inbox = inbox;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected CertificateBook() {}

  @Override
  @Transactional
  public CertificateView of(long recordId, Caller who) {
    CertificateRight.GET.demandOf(who);
    CertificateRows.Result result =
        jdbi.withHandle(handle -> CertificateRows.record(handle, recordId))
            .orElseThrow(() -> unknown(Long.toString(recordId)));
    if (!agents.scope(who, YearMonth.from(today())).sees(result.agentId())) {
      throw unknown(Long.toString(recordId));
    }
    if (!result.passed()) {
      throw CertificateProblem.CERTIFICATE_NOT_PASSED.problem("record", recordId);
    }
    CertificateView view =
        view(
            jdbi.inTransaction(
                handle -> {
                  CertificateRows.issue(
                      handle, recordId, ClassCode.draw(random), today(), who.name());
                  return CertificateRows.ofRecord(handle, recordId).orElseThrow();
                }));
    if (view.state() == CertificateState.REVOKED) {
      throw revoked(view);
    }
    return view;
  }

  @Override
  public CertificateView check(String number, String code, Caller who) {
    CertificateRight.CHECK.demandOf(who);
    CertificateRows.Row row = numbered(number);
    if (!MessageDigest.isEqual(plain(code), plain(row.code()))) {
      throw unknown(number);
    }
    return view(row);
  }

  @Override
  @Transactional
  public CertificateView revoke(String number, String reason, Caller who) {
    CertificateRight.REVOKE.demandOf(who);
    if (reason.isBlank()) {
      throw TrainingProblem.TRAINING_REASON_REQUIRED.problem();
    }
    CertificateRows.Row row = numbered(number);
    if (!jdbi.inTransaction(
        handle ->
            CertificateRows.revoke(
                handle, row.number(), reason.strip(), who.name(), clock.instant()))) {
      throw revoked(view(row));
    }
    audit.record(
        who,
        "certificate.revoked",
        "certificate",
        row.number(),
        reason.strip(),
        Map.of("agents", List.of(row.agentId())));
    return view(numbered(number));
  }

  @Override
  public Set<Long> revoked() {
    return jdbi.withHandle(CertificateRows::revoked);
  }

  @Override
  @Transactional
  public int remind() {
    return jdbi.inTransaction(
        handle ->
            CertificateRows.ending(handle, today(), today().plusDays(REMIND_DAYS)).stream()
                .mapToInt(this::remind)
                .sum());
  }

  private int remind(CertificateRows.Ending ending) {
    Map<String, String> arguments = new HashMap<>();
    ending.document().names().forEach((tag, name) -> arguments.put("course:" + tag, name));
    arguments.put("expires", ending.expiresOn().toString());
    return inbox.put(
        new Notice(
            NoticeKind.CERTIFICATE_EXPIRING,
            "training-record",
            Long.toString(ending.recordId()),
            ending.expiresOn().toString(),
            "course?code=" + ending.document().code(),
            arguments),
        Audience.agents(List.of(ending.agentId())));
  }

  private CertificateView view(CertificateRows.Row row) {
    AgentView agent = agents.byIds(Set.of(row.agentId())).get(row.agentId());
    return new CertificateView(
        row.number(),
        row.code(),
        row.agentId(),
        agent == null ? "" : agent.name(),
        agent == null ? "" : agent.employeeNo(),
        row.document().code(),
        row.document().names(),
        row.completedOn(),
        row.score(),
        row.expiresOn(),
        row.issuedOn(),
        row.state(today()),
        row.reason());
  }

  private CertificateRows.Row numbered(@Nullable String number) {
    String wanted = number == null ? "" : number.strip().toUpperCase(Locale.ROOT);
    return jdbi.withHandle(handle -> CertificateRows.numbered(handle, wanted))
        .orElseThrow(() -> unknown(wanted));
  }

  private static byte[] plain(@Nullable String code) {
    String text = code == null ? "" : code;
    return text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").getBytes(StandardCharsets.UTF_8);
  }

  private static RuntimeException unknown(String certificate) {
    return CertificateProblem.CERTIFICATE_NOT_FOUND.problem("certificate", certificate);
  }

  private static RuntimeException revoked(CertificateView view) {
    return CertificateProblem.CERTIFICATE_REVOKED.problem(
        "certificate", view.number(), "reason", view.reason() == null ? "" : view.reason());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
