package org.meritdesk.incentive.api;

import org.jspecify.annotations.Nullable;

/**
 * A story to be told (服务故事草稿), from exactly one of a praise that was accepted or a case that is
 * shared; without names of customers.
 */
public record StoryDraft(
    @Nullable Long praiseId, @Nullable Long caseId, String title, String words) {

  /** Fills in what may be left out. */
  @SuppressWarnings("NullAway") // a parsed draft may lack any part
  public StoryDraft {
    title = title == null ? "" : title.strip();
    words = words == null ? "" : words.strip();
  }
}
