package org.meritdesk.quality.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.CsvCell;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.CalibrationContact;
import org.meritdesk.quality.api.CalibrationMark;
import org.meritdesk.quality.api.CalibrationNote;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.CriterionAgreement;
import org.meritdesk.quality.api.FormDocument;

/** Spells the marks of a session as a table (校准导出). */
final class CalibrationTable {

  private static final String HEAD =
      "contact_no,record_id,account_id,grader,expert,score,criterion,answer,comment,agreed,agreed_text\n";

  private CalibrationTable() {}

  static String of(
      FormDocument form,
      List<CalibrationContact> contacts,
      List<CalibrationMark> marks,
      List<CalibrationNote> notes) {
    Map<String, CalibrationNote> agreed = new HashMap<>();
    notes.forEach(note -> agreed.put(note.contactNo() + " " + note.criterion(), note));
    StringBuilder out = new StringBuilder("\uFEFF").append(HEAD);
    for (CalibrationMark mark : marks) {
      CalibrationContact contact = contacts.get(mark.contactNo() - 1);
      form.criteria()
          .forEach(
              criterion ->
                  line(
                      out,
                      contact,
                      mark,
                      criterion,
                      agreed.get(mark.contactNo() + " " + criterion.code())));
    }
    return out.toString();
  }

  private static void line(
      StringBuilder out,
      CalibrationContact contact,
      CalibrationMark mark,
      Criterion criterion,
      @Nullable CalibrationNote note) {
    Answer answer = mark.answers().to(criterion).orElse(null);
    out.append(contact.no())
        .append(',')
        .append(contact.recordId())
        .append(',')
        .append(contact.accountId())
        .append(',')
        .append(CsvCell.text(mark.grader()))
        .append(',')
        .append(mark.expert())
        .append(',')
        .append(CsvCell.number(mark.result().score()))
        .append(',')
        .append(CsvCell.text(criterion.code()))
        .append(',')
        .append(CsvCell.text(spelled(answer)))
        .append(',')
        .append(CsvCell.text(answer == null ? null : answer.comment()))
        .append(',')
        .append(CsvCell.text(spelled(note == null ? null : note.agreed())))
        .append(',')
        .append(CsvCell.text(note == null ? null : note.text()))
        .append('\n');
  }

  private static @Nullable String spelled(@Nullable Answer answer) {
    if (answer == null) {
      return null;
    }
    return answer.notApplicable() ? CriterionAgreement.NOT_APPLICABLE : answer.point();
  }
}
