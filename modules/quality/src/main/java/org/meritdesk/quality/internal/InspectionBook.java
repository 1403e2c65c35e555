package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.InspectionAsIf;
import org.meritdesk.quality.api.InspectionPage;
import org.meritdesk.quality.api.InspectionQuery;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.quality.api.Inspections;
import org.meritdesk.quality.api.Quote;

/** Keeps the inspections (质检管理). */
@ApplicationScoped
class InspectionBook implements Inspections {

  private Jdbi jdbi;
  private InspectionReading reading;
  private InspectionDrafts drafts;
  private InspectionPublishing publishing;
  private InspectionRevising revising;

  @Inject
  InspectionBook(
      Jdbi jdbi,
      InspectionReading reading,
      InspectionDrafts drafts,
      InspectionPublishing publishing,
      InspectionRevising revising) {
    this.jdbi = jdbi;
    this.reading = reading;
    this.drafts = drafts;
    this.publishing = publishing;
    this.revising = revising;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected InspectionBook() {}

  @Override
  @Transactional
  public InspectionView begin(
      long recordId, long accountId, String formCode, @Nullable Long taskId, Caller caller) {
    return drafts.begin(recordId, accountId, formCode, taskId, caller);
  }

  @Override
  public InspectionView get(long inspectionId, Caller caller) {
    return jdbi.withHandle(
        handle -> reading.view(handle, reading.row(handle, inspectionId, caller)));
  }

  @Override
  @Transactional
  public InspectionView save(
      long inspectionId,
      int version,
      Answers answers,
      String comment,
      List<Quote> quotes,
      int spentSeconds,
      Caller caller) {
    return drafts.save(inspectionId, version, answers, comment, quotes, spentSeconds, caller);
  }

  @Override
  @Transactional
  public InspectionView publish(long inspectionId, int version, Caller caller) {
    return publishing.publish(inspectionId, version, caller);
  }

  @Override
  @Transactional
  public void discard(long inspectionId, int version, Caller caller) {
    drafts.discard(inspectionId, version, caller);
  }

  @Override
  @Transactional
  public InspectionView acknowledge(long inspectionId, Caller caller) {
    return publishing.acknowledge(inspectionId, caller);
  }

  @Override
  @Transactional
  public InspectionView revise(
      long inspectionId,
      Answers answers,
      String reason,
      @Nullable String reference,
      Caller caller) {
    return revising.revise(inspectionId, answers, reason, reference, caller);
  }

  @Override
  public InspectionAsIf asIf(long inspectionId, Answers answers) {
    return revising.asIf(inspectionId, answers);
  }

  @Override
  public InspectionPage search(InspectionQuery query, Caller caller) {
    return jdbi.withHandle(handle -> reading.search(handle, query, caller));
  }
}
