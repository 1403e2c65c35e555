package org.meritdesk.incentive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.testkit.Refused.problem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.incentive.api.Acknowledgement;
import org.meritdesk.incentive.api.Export;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.PayrollField;
import org.meritdesk.incentive.api.PayrollFormat;
import org.meritdesk.incentive.api.PayrollProfile;
import org.meritdesk.incentive.api.PayrollProfile.Column;
import org.meritdesk.incentive.api.PlanDocument;
import org.meritdesk.incentive.api.ProfileVersion;
import org.meritdesk.incentive.api.TakenOver;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;
import org.meritdesk.testkit.TestDatabase;

class PayrollDeskStoreTest {

  private static final Caller MAKER = person("maker", Role.HR_MAKER);
  private static final Caller CHECKER = person("checker", Role.HR_CHECKER);
  private static final Caller KEY =
      new Caller("key:payroll", Set.of(), Set.of(Scope.PAYROLL), null, "zh-CN", "UTC");
  private static final YearMonth OCTOBER = PublishedMonth.MONTH;

  private final Jdbi jdbi = TestDatabase.fresh().jdbi();
  private final Clock clock = Clock.fixed(Instant.parse("2026-11-06T08:00:00Z"), ZoneOffset.UTC);
  private final Notes notes = new Notes();
  private final PlanBook plans = new PlanBook(jdbi, notes, clock);
  private final PublishedMonth month = new PublishedMonth(jdbi);
  private final StatementBook statements =
      new StatementBook(
          jdbi,
          month,
          new StatementMaker(jdbi, new Steps(), new TeamFigures().reader(), new Pieces().reader()),
          new AdjustedStatements(new Staff().agents()),
          new StatementNotices(new Told().inbox()),
          notes,
          clock);
  private final PayrollDesk payroll = new PayrollDesk(jdbi, notes, clock);
  private final MoneyAddsUp invariant = new MoneyAddsUp(jdbi);
  private long run;

  @BeforeEach
  void an_approved_run() {
    PlanDocument template = plans.templates().get(0);
    plans.draft(template, MAKER);
    plans.submit(template.code(), 1, MAKER);
    plans.approve(template.code(), 1, CHECKER);
    month
        .part(1, "安", 1, "PHONE", 1, 31, "95")
        .part(2, "=贝", 1, "PHONE", 1, 10, "85")
        .part(2, "=贝", 2, "COMPLAINT", 11, 31, "72");
    run = statements.run(OCTOBER, MAKER).runId();
    problem(IncentiveProblem.RUN_NOT_APPROVED, () -> payroll.export(run, "generic", MAKER));
    statements.approve(run, CHECKER);
  }

  @Test
  void a_workbook_holds_rows_and_control_total_and_is_the_same_every_time() throws Exception {
    Export first = payroll.export(run, "cn-payroll", MAKER);
    Thread.sleep(1100);
    Export second = payroll.export(run, "cn-payroll", KEY);

    assertThat(second.bytes()).isEqualTo(first.bytes());
    assertThat(first.manifest().rows()).isEqualTo(2);
    assertThat(first.manifest().controlTotal()).isEqualTo("4237.42");
    assertThat(first.fileName()).endsWith("-cn-payroll.xlsx");
    Map<String, String> parts = unzipped(first.bytes());
    assertThat(parts.get("xl/worksheets/sheet1.xml"))
        .contains("<v>2400.00</v>", "<v>1837.42</v>", "<v>4237.42</v>");
    assertThat(parts.get("xl/sharedStrings.xml"))
        .contains("工号", "2026年10月", "绩效奖金", "=贝", "合计 Total", run + "-E1");
    assertThat(parts.get("docProps/core.xml")).contains("2026-11-06T08:00:00Z");
  }

  @Test
  void frappe_gets_its_documents() {
    assertThat(new String(payroll.export(run, "frappe", KEY).bytes(), StandardCharsets.UTF_8))
        .startsWith("[ {")
        .contains("\"doctype\" : \"Employee Incentive\"")
        .contains("\"employee\" : \"E1\"")
        .contains("\"incentive_amount\" : 2400.00")
        .contains("\"payroll_date\" : \"2026-10-31\"");
  }

  @Test
  void a_run_keeps_the_version_that_it_was_first_exported_with() {
    payroll.save(profile("own", "no"), MAKER);
    byte[] first = payroll.export(run, "own", MAKER).bytes();
    ProfileVersion second = payroll.save(profile("own", "number"), MAKER);

    assertThat(second.versionNo()).isEqualTo(2);
    assertThat(payroll.export(run, "own", MAKER).bytes()).isEqualTo(first);
    assertThat(new String(first, StandardCharsets.UTF_8))
        .isEqualTo("no,cents,who\r\nE1,240000,安\r\nE2,64516,'=贝\r\nE2,119226,'=贝\r\n");
    assertThat(payroll.profiles(KEY))
        .extracting(each -> each.profile().code())
        .containsExactly("generic", "cn-payroll", "frappe", "own");
    assertThat(invariant.violations()).isEmpty();
  }

  @Test
  void a_shipped_profile_can_be_changed_and_earlier_exports_stay() {
    byte[] first = payroll.export(run, "frappe", MAKER).bytes();
    payroll.save(profile("frappe", "no"), MAKER);

    assertThat(payroll.export(run, "frappe", MAKER).bytes()).isEqualTo(first);
    assertThat(payroll.preview(profile("frappe", "no"), run, CHECKER).rows().get(0))
        .containsExactly("E1", "240000", "安");
  }

  @Test
  void a_profile_that_cannot_be_used_is_refused() {
    PayrollProfile good = profile("own", "no");
    for (Column bad :
        List.of(
            new Column("no", PayrollField.NAME, ""),
            new Column(" ", PayrollField.NAME, ""),
            new Column("x", PayrollField.MONTH, "hh"),
            new Column("x", PayrollField.AMOUNT, "0.000"))) {
      List<Column> columns = new ArrayList<>(good.columns());
      columns.add(bad);
      problem(
          IncentiveProblem.PROFILE_FIELD,
          () ->
              payroll.save(
                  new PayrollProfile("own", good.names(), PayrollFormat.CSV, true, columns),
                  MAKER));
    }
    problem(PeopleProblem.NOT_ALLOWED, () -> payroll.save(good, CHECKER));
    problem(IncentiveProblem.PROFILE_NOT_FOUND, () -> payroll.export(run, "none", MAKER));
  }

  @Test
  void what_the_payroll_system_took_over_is_compared_until_all_agree() {
    assertThat(payroll.acknowledgement(run, MAKER).complete()).isFalse();
    Acknowledgement first =
        payroll.acknowledge(run, List.of(took("E1", "2400"), took("E9", "1")), KEY);

    assertThat(first.complete()).isFalse();
    assertThat(first.agreed()).isEqualTo(1);
    assertThat(first.differences())
        .extracting(each -> each.employeeNo() + " " + each.paid() + " " + each.taken())
        .containsExactly("E2 1837.42 null", "E9 null 1.00");

    payroll.acknowledge(run, List.of(took("E2", "1800")), KEY);
    assertThat(payroll.acknowledgement(run, MAKER).differences())
        .extracting(each -> each.employeeNo() + " " + each.paid() + " " + each.taken())
        .containsExactly("E2 1837.42 1800.00", "E9 null 1.00");
    payroll.acknowledge(run, List.of(took("E2", "1837.42"), took("E9", "0")), MAKER);
    assertThat(payroll.acknowledgement(run, MAKER).complete()).isTrue();
    problem(PeopleProblem.NOT_ALLOWED, () -> payroll.acknowledge(run, List.of(), CHECKER));
    problem(
        IncentiveProblem.RECEIPT_LINE,
        () -> payroll.acknowledge(run, List.of(took("E1", "1"), took("E1", "1")), KEY));
  }

  private static TakenOver took(String no, String amount) {
    return new TakenOver(no, new BigDecimal(amount));
  }

  private static PayrollProfile profile(String code, String heading) {
    return new PayrollProfile(
        code,
        Map.of("zh-CN", "自定", "en", "own"),
        PayrollFormat.CSV,
        true,
        List.of(
            new Column(heading, PayrollField.EMPLOYEE_NO, ""),
            new Column("cents", PayrollField.AMOUNT, "cents"),
            new Column("who", PayrollField.NAME, "")));
  }

  private static Map<String, String> unzipped(byte[] book) throws IOException {
    Map<String, String> parts = new java.util.HashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        parts.put(
            each.getName(),
            Pattern.compile("&#x([0-9a-f]+);")
                .matcher(text)
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16))));
      }
    }
    return parts;
  }

  private static Caller person(String name, Role role) {
    return new Caller(name, Set.of(role), Set.of(), null, "zh-CN", "UTC");
  }
}
