package org.meritdesk.training.api;

import java.util.List;
import org.meritdesk.people.api.Caller;

/** Files of past records from other systems (培训档案导入), read by a profile. */
public interface RecordFiles {

  /** Most lines of one file. */
  int MOST_LINES = 5000;

  /** The profiles that were kept, by name. */
  List<RecordProfile> profiles(Caller who);

  /**
   * Keeps a profile under its name; one of that name is replaced.
   *
   * @throws org.meritdesk.kernel.Problem {@code field-invalid}, {@code not-allowed}
   */
  void keep(RecordProfile profile, Caller who);

  /** Forgets a profile. */
  void forget(String name, Caller who);

  /**
   * Looks through a file in UTF-8 or GBK; nothing is written.
   *
   * @param profile fields that it does not name are found by usual headings
   * @throws org.meritdesk.kernel.Problem {@code not-allowed}
   */
  RecordFileLook look(byte[] file, RecordProfile profile, Caller who);

  /**
   * Takes a file over: all of it or nothing. What was taken before stays as it is.
   *
   * @return how many records are new
   * @throws org.meritdesk.kernel.Problem {@code records-refused} with the lines that are wrong
   */
  int take(byte[] file, RecordProfile profile, Caller who);
}
