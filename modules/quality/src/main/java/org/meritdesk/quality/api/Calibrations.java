package org.meritdesk.quality.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;

/**
 * Calibration of inspectors (校准): the same contacts are marked by several, nobody sees the others'
 * marks until the session is revealed, then the differences are discussed. Inspections of the same
 * contacts play no part.
 */
public interface Calibrations {

  /** All sessions, those that wait for the caller first, then the newest. */
  List<CalibrationLine> all(Caller caller);

  /** One session, or {@code calibration-not-found}. */
  CalibrationView get(long id, Caller caller);

  /** Who may be asked to mark: logins of inspectors, in order. */
  List<String> inspectors(Caller caller);

  /**
   * Opens a session.
   *
   * @throws org.meritdesk.kernel.Problem {@code calibration-field}, {@code form-not-found}, {@code
   *     calibration-graders}, {@code calibration-grader-unknown}, {@code
   *     calibration-contact-unknown}, {@code calibration-draw-short}, {@code
   *     calibration-own-contact}, {@code not-allowed}
   */
  CalibrationView open(CalibrationRequest request, Caller caller);

  /** The caller's mark of a contact; one not begun has version 0. */
  CalibrationMark mark(long id, int contactNo, Caller caller);

  /**
   * Keeps a draft.
   *
   * @param version the version that was read
   * @throws org.meritdesk.kernel.Problem {@code calibration-stale}, {@code calibration-submitted},
   *     {@code calibration-state}, {@code calibration-not-yours}
   */
  CalibrationMark save(
      long id, int contactNo, int version, Answers answers, String comment, Caller caller);

  /**
   * Gives the mark for good; with the last one the session is revealed.
   *
   * @throws org.meritdesk.kernel.Problem {@code calibration-incomplete} with the findings, and as
   *     for saving
   */
  CalibrationMark submit(long id, int contactNo, int version, Caller caller);

  /** Shows all marks before the last one is in; only by who opened the session. */
  CalibrationView reveal(long id, Caller caller);

  /**
   * Writes down what was agreed.
   *
   * @throws org.meritdesk.kernel.Problem {@code calibration-answer-unknown}, {@code
   *     calibration-state}, {@code calibration-not-yours}
   */
  CalibrationNote discuss(
      long id, int contactNo, String criterion, Answer agreed, String text, Caller caller);

  /** Ends the discussion; only by who opened the session. */
  CalibrationView close(long id, Caller caller);

  /** The statistics of a session, or {@code calibration-hidden} before it is revealed. */
  CalibrationResults results(long id, Caller caller);

  /**
   * All marks of a session as a table, a line for each contact, grader and criterion, in UTF-8 with
   * a byte order mark; {@code calibration-hidden} before it is revealed.
   */
  String table(long id, Caller caller);

  /**
   * Strict or lenient over time, by inspector; sessions that are revealed.
   *
   * @param formCode only sessions with this form; null for all
   */
  List<DriftLine> drift(@Nullable String formCode, Caller caller);
}
