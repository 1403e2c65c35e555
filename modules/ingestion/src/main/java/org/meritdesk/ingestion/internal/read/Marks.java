package org.meritdesk.ingestion.internal.read;

import java.util.EnumSet;
import java.util.Set;
import org.meritdesk.ingestion.api.QualityCheck;

/** What is odd about the line being read; the report counts each check once a line. */
public final class Marks {

  private final Set<QualityCheck> marks = EnumSet.noneOf(QualityCheck.class);

  /** Notes that the check found something. */
  public void add(QualityCheck check) {
    marks.add(check);
  }

  /** What was noted. */
  public Set<QualityCheck> all() {
    return marks;
  }
}
