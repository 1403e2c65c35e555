package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormResult;
import org.meritdesk.quality.api.InspectionAsIf;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.quality.api.QualityRight;
import org.meritdesk.quality.domain.AspectFigures;
import org.meritdesk.quality.domain.FormScore;

/** Writes the next revision of what was published, or tells what it would be (质检改判). */
@ApplicationScoped
class InspectionRevising {

  private Jdbi jdbi;
  private InspectionReading reading;
  private InspectionResults results;
  private Audit audit;

  @Inject
  InspectionRevising(Jdbi jdbi, InspectionReading reading, InspectionResults results, Audit audit) {
    this.jdbi = jdbi;
    this.reading = reading;
    this.results = results;
    this.audit = audit;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected InspectionRevising() {}

  /** Puts a revision beside what was published: by a second person, with a reason. */
  public InspectionView revise(
      long inspectionId,
      Answers answers,
      String reason,
      @Nullable String reference,
      Caller caller) {
    QualityRight.REVIEW.demandOf(caller);
    if (reason.isBlank()) {
      throw QualityProblem.INSPECTION_REASON_REQUIRED.problem();
    }
    return jdbi.inTransaction(
        handle -> {
          InspectionRow row = reading.row(handle, inspectionId, caller);
          Long self = caller.agentId();
          if (caller.name().equals(row.inspector()) || self != null && self == row.agentId()) {
            throw QualityProblem.SAME_INSPECTOR.problem("maker", row.inspector());
          }
          if (!row.state().counts()) {
            throw row.wrongState();
          }
          FormDocument form = reading.form(row);
          Answers asked = InspectionResults.complete(row.id(), form, answers);
          results.write(handle, row, form, asked, reason, reference, caller);
          audit.record(
              caller,
              "inspection.revised",
              "inspection",
              Long.toString(row.id()),
              reason,
              reference == null ? Map.of() : Map.of("reference", reference));
          return reading.again(handle, row.id());
        });
  }

  /** What other answers would make of it; nothing is kept. */
  public InspectionAsIf asIf(long inspectionId, Answers answers) {
    return jdbi.withHandle(
        handle -> {
          InspectionRow row =
              InspectionRows.one(handle, inspectionId)
                  .filter(each -> each.state().counts())
                  .orElseThrow(
                      () ->
                          QualityProblem.INSPECTION_NOT_FOUND.problem("inspection", inspectionId));
          FormDocument form = reading.form(row);
          Answers asked = InspectionResults.complete(row.id(), form, answers);
          FormResult result = FormScore.of(form, asked);
          AspectFigures figures = new AspectFigures(form, result);
          return new InspectionAsIf(
              result,
              InspectionFacts.asIf(
                  row,
                  result.score(),
                  figures,
                  BreachRows.confirmed(handle, row.id(), figures.breached())));
        });
  }
}
