package org.meritdesk.scoring.api;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.meritdesk.people.api.Caller;

/**
 * Schemes and their versions (考核方案管理): drafted and submitted by a maker, approved by another
 * person, never changed afterwards.
 */
public interface Schemes {

  /** All schemes with their versions. */
  List<SchemeView> all();

  /** One version, or {@code SCHEME_NOT_FOUND}. */
  SchemeVersion version(String code, int versionNo);

  /** The approved version of this scheme for a month. */
  Optional<SchemeVersion> inForce(String code, YearMonth month);

  /** The approved version that judges an assignment to this post and team in a month. */
  Optional<SchemeVersion> inForce(String post, String team, YearMonth month);

  /**
   * Saves a draft: the scheme's open draft is replaced, else a new version begins. A draft may
   * still have findings.
   */
  SchemeVersion draft(SchemeDocument document, Caller who);

  /**
   * Hands a draft to a second person; {@code SCHEME_REFUSED} with its findings when it has errors.
   */
  SchemeVersion submit(String code, int versionNo, Caller who);

  /** Brings a version into force; only by somebody who neither wrote nor submitted it. */
  SchemeVersion approve(String code, int versionNo, Caller who);

  /** Sends a submitted version back. */
  SchemeVersion sendBack(String code, int versionNo, String reason, Caller who);

  /** What is wrong or remarkable about a document, row by row. */
  List<Finding> check(SchemeDocument document);

  /** The documents that ship, to begin from. */
  List<SchemeDocument> templates();
}
