package org.meritdesk.quality.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritdesk.quality.internal.Callers.AGENT;
import static org.meritdesk.quality.internal.Callers.BOTH;
import static org.meritdesk.quality.internal.Callers.CHECKER;
import static org.meritdesk.quality.internal.Callers.INSPECTOR;
import static org.meritdesk.quality.internal.Callers.MAKER;
import static org.meritdesk.testkit.Refused.problem;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormState;
import org.meritdesk.quality.api.FormVersion;
import org.meritdesk.quality.api.FormView;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.testkit.TestDatabase;

class FormBookStoreTest {

  private static final Jdbi DB = TestDatabase.fresh().jdbi();

  private final Trail trail = new Trail();
  private final FormBook forms =
      new FormBook(DB, trail, Clock.fixed(Instant.parse("2026-11-05T08:00:00Z"), ZoneOffset.UTC));

  @Test
  void a_draft_is_replaced_until_it_is_submitted_and_a_second_person_brings_it_into_force() {
    forms.draft(form("one", "2026-09-01"), INSPECTOR);
    FormVersion draft = forms.draft(form("one", "2026-10-05"), MAKER);

    forms.submit("one", draft.versionNo(), INSPECTOR);
    FormVersion approved = forms.approve("one", draft.versionNo(), CHECKER);

    assertThat(draft.versionNo()).isEqualTo(1);
    assertThat(approved.state()).isEqualTo(FormState.APPROVED);
    assertThat(approved.decidedBy()).isEqualTo("checker");
    assertThat(approved.document())
        .usingRecursiveComparison()
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(form("one", "2026-10-05"));
    assertThat(forms.inForce("one", LocalDate.parse("2026-10-04"))).isEmpty();
    assertThat(forms.inForce("one", LocalDate.parse("2026-10-05"))).isPresent();
    assertThat(trail.entries)
        .containsExactly(
            "form.drafted one by inspector",
            "form.drafted one by maker",
            "form.submitted one by inspector",
            "form.approved one by checker");
  }

  @Test
  void in_force_is_the_newest_version_that_had_begun() {
    approved(form("two", "2026-01-01"));
    approved(form("two", "2026-03-15"));
    forms.draft(form("two", "2026-03-20"), INSPECTOR);

    assertThat(inForce("two", "2026-03-14")).isEqualTo(1);
    assertThat(inForce("two", "2026-03-15")).isEqualTo(2);
    assertThat(inForce("two", "2027-01-01")).isEqualTo(2);
    assertThat(forms.inForce(LocalDate.parse("2026-03-14")))
        .extracting(FormVersion::code)
        .contains("two")
        .isSorted();
  }

  @Test
  void errors_are_kept_in_a_draft_but_refused_at_submission_with_their_rows() {
    FormDocument sound = form("three", "2026-01-01");
    FormDocument broken =
        new FormDocument(
            sound.code(),
            sound.names(),
            sound.validFrom(),
            new BigDecimal("101"),
            sound.sections(),
            "",
            List.of());

    assertThat(forms.draft(broken, INSPECTOR).findings())
        .anyMatch(each -> each.place().equals("passMark"));
    problem(QualityProblem.FORM_REFUSED, () -> forms.submit("three", 1, INSPECTOR));
  }

  @Test
  void a_document_without_key_or_day_is_not_even_a_draft() {
    problem(
        QualityProblem.FORM_REFUSED,
        () -> forms.draft(new FormDocument(null, null, null, null, null, null, null), INSPECTOR));
  }

  @Test
  void nobody_approves_the_own_form_and_only_a_checker_approves() {
    forms.draft(form("four", "2026-01-01"), BOTH);
    forms.submit("four", 1, MAKER);

    problem(QualityProblem.SAME_INSPECTOR, () -> forms.approve("four", 1, BOTH));
    problem(PeopleProblem.NOT_ALLOWED, () -> forms.approve("four", 1, INSPECTOR));
    problem(PeopleProblem.NOT_ALLOWED, () -> forms.draft(form("x", "2026-01-01"), AGENT));
    problem(PeopleProblem.NOT_ALLOWED, () -> forms.draft(form("x", "2026-01-01"), CHECKER));
  }

  @Test
  void a_version_sent_back_ends_and_the_next_draft_is_a_new_version() {
    forms.draft(form("five", "2026-01-01"), INSPECTOR);
    forms.submit("five", 1, INSPECTOR);
    problem(QualityProblem.FORM_STATE, () -> forms.draft(form("five", "2026-01-01"), INSPECTOR));
    problem(
        QualityProblem.INSPECTION_REASON_REQUIRED, () -> forms.sendBack("five", 1, " ", CHECKER));
    forms.sendBack("five", 1, "too strict", CHECKER);

    assertThat(forms.draft(form("five", "2026-01-01"), INSPECTOR).versionNo()).isEqualTo(2);
    assertThat(forms.version("five", 1).reason()).isEqualTo("too strict");
    problem(QualityProblem.FORM_STATE, () -> forms.approve("five", 1, CHECKER));
    assertThat(forms.all())
        .filteredOn(each -> each.code().equals("five"))
        .flatExtracting(FormView::versions)
        .extracting(each -> ((FormVersion) each).versionNo())
        .containsExactly(2, 1);
  }

  @Test
  void the_database_itself_refuses_to_change_what_was_submitted() {
    forms.draft(form("six", "2026-01-01"), INSPECTOR);
    forms.submit("six", 1, INSPECTOR);
    refused("update quality.form_version set document = '{}' where form_code = 'six'");
    refused("update quality.form_version set state = 'DRAFT' where form_code = 'six'");

    forms.approve("six", 1, CHECKER);
    refused("update quality.form_version set valid_from = '2020-01-01' where form_code = 'six'");
    refused("delete from quality.form_version where form_code = 'six'");
    refused("truncate quality.form_version cascade");
  }

  @Test
  void a_document_comes_back_from_the_file_it_was_spelled_as_and_other_files_are_refused() {
    FormDocument form = form("seven", "2026-01-01");

    assertThat(forms.read(stream(forms.spell(form))))
        .usingRecursiveComparison()
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(form);
    problem(QualityProblem.FORM_UNREADABLE, () -> forms.read(stream("no form")));
  }

  @Test
  void every_shipped_form_can_be_brought_into_force() {
    forms.templates().forEach(this::approved);

    assertThat(forms.inForce(LocalDate.parse("2026-11-05"))).hasSizeGreaterThanOrEqualTo(6);
  }

  private void approved(FormDocument document) {
    int no = forms.draft(document, INSPECTOR).versionNo();
    forms.submit(document.code(), no, INSPECTOR);
    forms.approve(document.code(), no, CHECKER);
  }

  private int inForce(String code, String day) {
    return forms.inForce(code, LocalDate.parse(day)).orElseThrow().versionNo();
  }

  private static FormDocument form(String code, String from) {
    FormDocument shipped = FormTemplates.all().get(5);
    return new FormDocument(
        code,
        shipped.names(),
        LocalDate.parse(from),
        shipped.passMark(),
        shipped.sections(),
        "test",
        List.of());
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void refused(String sql) {
    assertThatThrownBy(() -> DB.useHandle(handle -> handle.execute(sql)))
        .hasMessageMatching("(?s).*(does not change|stays|is not emptied).*");
  }
}
