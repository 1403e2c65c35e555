package org.meritdesk.ingestion.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything known about one contact, in its newest version (会话详情).
 *
 * @param version how many versions there were
 * @param customer a mark that is the same for the same customer and tells nothing else; null if not
 *     identified
 * @param selfServiceMillis time in self-service, as the source says, also where it is negative
 */
public record ContactView(
    ContactLine line,
    int version,
    @Nullable String customer,
    @Nullable String issue,
    @Nullable Integer priority,
    @Nullable String language,
    @Nullable String closedBy,
    @Nullable Long selfServiceMillis,
    String zone,
    List<String> tags,
    List<PhaseView> phases,
    List<SegmentView> segments,
    List<MessageView> messages,
    List<RatingView> ratings,
    List<ComplaintView> complaints,
    List<RepeatView> repeats) {

  /** Copies the lists. */
  public ContactView {
    tags = List.copyOf(tags);
    phases = List.copyOf(phases);
    segments = List.copyOf(segments);
    messages = List.copyOf(messages);
    ratings = List.copyOf(ratings);
    complaints = List.copyOf(complaints);
    repeats = List.copyOf(repeats);
  }
}
