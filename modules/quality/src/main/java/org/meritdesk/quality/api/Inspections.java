package org.meritdesk.quality.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;

/**
 * Inspections of single contacts (质检): begun, saved as one goes, published, acknowledged by the
 * agent, revised when an appeal is upheld. An agent sees the own published ones, a lead those of
 * the team, inspectors and those who see everybody's rows all.
 */
public interface Inspections {

  /**
   * Begins the inspection of one account's part of a contact, with the form's version in force on
   * the day of that part; a draft of the same part and form is gone on with.
   *
   * @param taskId the task it answers; null finds the task of the same part and form, if any
   * @throws org.meritdesk.kernel.Problem {@code part-not-found}, {@code form-not-in-force}, {@code
   *     task-not-found}, {@code own-contact}, {@code inspection-exists}, {@code not-allowed}
   */
  InspectionView begin(
      long recordId, long accountId, String formCode, @Nullable Long taskId, Caller caller);

  /** One inspection, or {@code inspection-not-found}. */
  InspectionView get(long inspectionId, Caller caller);

  /**
   * Keeps a draft.
   *
   * @param version the version that was read
   * @param spentSeconds time spent so far in all; it never goes back
   * @throws org.meritdesk.kernel.Problem {@code inspection-stale} with the stored version, {@code
   *     inspection-state}
   */
  InspectionView save(
      long inspectionId,
      int version,
      Answers answers,
      String comment,
      List<Quote> quotes,
      int spentSeconds,
      Caller caller);

  /**
   * Publishes a draft: its result counts and does not change any more. Fires {@link
   * InspectionPublished}.
   *
   * @throws org.meritdesk.kernel.Problem {@code inspection-incomplete} with the findings, {@code
   *     inspection-stale}, {@code inspection-state}
   */
  InspectionView publish(long inspectionId, int version, Caller caller);

  /** Drops a draft. */
  void discard(long inspectionId, int version, Caller caller);

  /**
   * The agent has read it.
   *
   * @throws org.meritdesk.kernel.Problem {@code acknowledge-window-closed}, {@code
   *     inspection-state}, {@code not-allowed} unless it is the agent's own
   */
  InspectionView acknowledge(long inspectionId, Caller caller);

  /**
   * Writes the next revision of a published inspection; by nobody who inspected or was inspected.
   *
   * @param reference what led to it, such as {@code appeal:12}
   */
  InspectionView revise(
      long inspectionId, Answers answers, String reason, @Nullable String reference, Caller caller);

  /**
   * What a published inspection would be with other answers; for modules, without row scope.
   *
   * @throws org.meritdesk.kernel.Problem {@code inspection-not-found}, {@code
   *     inspection-incomplete} with the findings
   */
  InspectionAsIf asIf(long inspectionId, Answers answers);

  /** Searches within what the caller may see, the newest contact first. */
  InspectionPage search(InspectionQuery query, Caller caller);
}
