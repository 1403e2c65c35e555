package org.meritdesk.quality.api;

import java.util.List;
import java.util.Map;

/**
 * A form with the history of its versions, newest first (质检表一览).
 *
 * @param code the form
 * @param names names by language tag, of the newest version
 * @param versions all of them, newest first
 */
public record FormView(String code, Map<String, String> names, List<FormVersion> versions) {

  /** Fixes the list. */
  public FormView {
    versions = List.copyOf(versions);
  }
}
