package org.meritdesk.ingestion.api;

import org.meritdesk.kernel.ProblemType;

/** What can be wrong with intake (接入错误). */
public enum IngestionProblem implements ProblemType {
  /** No such kind of fact. Arguments: {@code kind}. */
  KIND_UNKNOWN(Category.INVALID),
  /** The source's code is missing or malformed. Arguments: {@code source}. */
  SOURCE_INVALID(Category.INVALID),
  /** No such time zone. Arguments: {@code zone}. */
  ZONE_INVALID(Category.INVALID),
  /** No such mapping profile. Arguments: {@code profile}. */
  PROFILE_UNKNOWN(Category.NOT_FOUND),
  /** The profile cannot work. Arguments: {@code at}, {@code reason}. */
  PROFILE_INVALID(Category.INVALID),
  /** The stream as a whole cannot be read. Arguments: {@code line}, {@code reason}. */
  INTAKE_MALFORMED(Category.INVALID),
  /** The heading lacks columns that the profile reads. Arguments: {@code columns}. */
  COLUMNS_MISSING(Category.INVALID),
  /** More bytes than one load may have. Arguments: {@code limit}. */
  INTAKE_TOO_LARGE(Category.TOO_LARGE),
  /** No such load. Arguments: {@code load}. */
  LOAD_NOT_FOUND(Category.NOT_FOUND),
  /** The load has no report. Arguments: {@code load}, {@code state}. */
  LOAD_NOT_DONE(Category.CONFLICT),
  /** No such refused line. Arguments: {@code refusal}. */
  REFUSAL_NOT_FOUND(Category.NOT_FOUND),
  /** The refused line was dealt with already. Arguments: {@code refusal}, {@code state}. */
  REFUSAL_NOT_OPEN(Category.CONFLICT),
  /**
   * The raw line is gone, so the whole line must be given. Arguments: {@code refusal}, {@code
   * purgedAt}.
   */
  RAW_LINE_PURGED(Category.CONFLICT),
  /** A reason must be given. Arguments: none. */
  REASON_MISSING(Category.INVALID),
  /** No such contact, or not visible. Arguments: {@code contact}. */
  CONTACT_NOT_FOUND(Category.NOT_FOUND);

  private final Category category;

  IngestionProblem(Category category) {
    this.category = category;
  }

  @Override
  public Category category() {
    return category;
  }
}
