package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.InspectionPublished;
import org.meritdesk.quality.api.InspectionState;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.quality.api.QualityProblem;

/** Makes a result of a draft, and has the agent read it (质检发布). */
@ApplicationScoped
class InspectionPublishing {

  private Jdbi jdbi;
  private InspectionReading reading;
  private InspectionDrafts drafts;
  private InspectionResults results;
  private Audit audit;
  private Clock clock;
  private Event<InspectionPublished> published;

  @Inject
  InspectionPublishing(
      Jdbi jdbi,
      InspectionReading reading,
      InspectionDrafts drafts,
      InspectionResults results,
      Audit audit,
      Clock clock,
      Event<InspectionPublished> published) {
    this.jdbi = jdbi;
    this.reading = reading;
    this.drafts = drafts;
    this.results = results;
    this.audit = audit;
    this.clock = clock;
    this.published = published;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected InspectionPublishing() {}

  /** Publishes a complete draft, and tells who listens. */
  public InspectionView publish(long inspectionId, int version, Caller caller) {
    InspectionView view =
        jdbi.inTransaction(
            handle -> {
              InspectionRow row = drafts.draft(handle, inspectionId, version, caller);
              FormDocument form = reading.form(row);
              Answers answers =
                  InspectionResults.complete(row.id(), form, AnswerRows.draft(handle, row.id()));
              drafts.leave(handle, row.id(), version, InspectionState.PUBLISHED, caller);
              results.write(handle, row, form, answers, null, null, caller);
              audit.record(
                  caller,
                  "inspection.published",
                  "inspection",
                  Long.toString(row.id()),
                  null,
                  Map.of());
              return reading.again(handle, row.id());
            });
    published.fire(
        new InspectionPublished(
            view.id(),
            view.agentId(),
            view.recordId(),
            view.at(),
            reading.appealUntil(clock.instant())));
    return view;
  }

  /** The agent has read the own one, while there is time. */
  public InspectionView acknowledge(long inspectionId, Caller caller) {
    return jdbi.inTransaction(
        handle -> {
          InspectionRow row = reading.row(handle, inspectionId, caller);
          Long self = caller.agentId();
          if (self == null || self != row.agentId()) {
            throw QualityProblem.NOT_YOUR_INSPECTION.problem("inspection", inspectionId);
          }
          Instant at = row.publishedAt();
          if (at == null || row.state() != InspectionState.PUBLISHED) {
            throw row.wrongState();
          }
          Instant until = reading.appealUntil(at);
          if (!clock.instant().isBefore(until)) {
            throw QualityProblem.ACKNOWLEDGE_WINDOW_CLOSED.problem(
                "inspection", inspectionId, "until", until);
          }
          if (!InspectionRows.acknowledge(handle, row.id(), clock.instant())) {
            throw row.wrongState();
          }
          audit.record(
              caller,
              "inspection.acknowledged",
              "inspection",
              Long.toString(row.id()),
              null,
              Map.of());
          return reading.again(handle, row.id());
        });
  }
}
