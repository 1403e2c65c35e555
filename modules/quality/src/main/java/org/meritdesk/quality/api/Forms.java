package org.meritdesk.quality.api;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.meritdesk.people.api.Caller;

/**
 * Inspection forms and their versions (质检表管理): drafted and submitted by one person, approved by
 * another, never changed afterwards.
 */
public interface Forms {

  /** All forms with their versions. */
  List<FormView> all();

  /** One version, or {@code FORM_NOT_FOUND}. */
  FormVersion version(String code, int versionNo);

  /** The approved version of this form that is used on a day. */
  Optional<FormVersion> inForce(String code, LocalDate day);

  /** The approved versions that are used on a day, one of each form, by code. */
  List<FormVersion> inForce(LocalDate day);

  /**
   * Saves a draft: the form's open draft is replaced, else a new version begins. A draft may still
   * have findings.
   */
  FormVersion draft(FormDocument document, Caller who);

  /**
   * Hands a draft to a second person; {@code FORM_REFUSED} with its findings when it has errors.
   */
  FormVersion submit(String code, int versionNo, Caller who);

  /** Brings a version into force; only by somebody who neither wrote nor submitted it. */
  FormVersion approve(String code, int versionNo, Caller who);

  /** Sends a submitted version back. */
  FormVersion sendBack(String code, int versionNo, String reason, Caller who);

  /** What is wrong or remarkable about a document, row by row. */
  List<FormFinding> check(FormDocument document);

  /** What answers are worth on a form. */
  FormResult score(FormDocument document, Answers answers);

  /** Reads a document from a file, or {@code FORM_UNREADABLE}. */
  FormDocument read(InputStream json);

  /** Spells a document as a file, the same document always the same way. */
  String spell(FormDocument document);

  /** The documents that ship, to begin from. */
  List<FormDocument> templates();
}
