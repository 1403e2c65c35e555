package org.meritdesk.ingestion.domain;

import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.Refusal;
import org.meritdesk.ingestion.api.RefusalCode;

/** Stops the reading of a line that cannot be taken (拒收); costs no stack trace. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 120;

  private final RefusalCode code;
  private final @Nullable String field;
  private final @Nullable String value;

  /** With the field at fault and what stood there. */
  public Refused(RefusalCode code, @Nullable String field, @Nullable String value) {
    super(code.name(), null, false, false);
    this.code = code;
    this.field = field;
    this.value = value == null || value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
  }

  /** The refusal of that line. */
  public Refusal at(long line) {
    return new Refusal(line, code, field, value);
  }
}
