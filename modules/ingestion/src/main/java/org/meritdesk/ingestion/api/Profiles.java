package org.meritdesk.ingestion.api;

import java.util.List;
import org.meritdesk.people.api.Caller;

/** The mapping profiles (映射方案). */
public interface Profiles {

  /** All, by code. */
  List<Profile> all();

  /**
   * One by its code.
   *
   * @throws org.meritdesk.kernel.Problem {@code profile-unknown}
   */
  Profile get(String code);

  /**
   * Saves a profile under its own code; one that is shipped may be overridden.
   *
   * @param document the profile as JSON
   * @throws org.meritdesk.kernel.Problem {@code profile-invalid} naming what is wrong, {@code
   *     not-allowed}
   */
  Profile save(String document, Caller caller);
}
