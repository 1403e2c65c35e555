package org.meritdesk.training.api;

import java.util.List;
import org.meritdesk.people.api.Caller;

/** What people completed (培训档案): by exams, by attendance, in the past. */
public interface Records {

  /** Searches within what the caller sees. */
  RecordPage search(RecordQuery query, Caller who);

  /**
   * Takes records of the past over: all of them or none. What was taken before stays as it is.
   *
   * @return how many are new
   * @throws org.meritdesk.kernel.Problem {@code records-refused} with the lines that are wrong
   */
  int take(List<PastRecord> records, Caller who);
}
