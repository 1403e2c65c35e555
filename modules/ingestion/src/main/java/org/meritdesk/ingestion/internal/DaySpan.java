package org.meritdesk.ingestion.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.domain.Incoming;

/** The days on which something happened, and those between without anything. */
final class DaySpan {

  private final ZoneId zone;
  private final TreeSet<LocalDate> days = new TreeSet<>();
  private @Nullable Instant last;

  DaySpan(ZoneId zone) {
    this.zone = zone;
  }

  void add(Incoming incoming) {
    if (incoming instanceof Incoming.Measurement measurement) {
      days.add(measurement.day());
      return;
    }
    Instant at = moment(incoming);
    if (!at.equals(last)) {
      last = at;
      days.add(at.atZone(zone).toLocalDate());
    }
  }

  /** The days without anything between the first and the last. */
  List<LocalDate> gaps() {
    return days.isEmpty()
        ? List.of()
        : days.first().datesUntil(days.last()).filter(day -> !days.contains(day)).toList();
  }

  private static Instant moment(Incoming incoming) {
    if (incoming instanceof Incoming.Contact contact) {
      return contact.openedAt();
    } else if (incoming instanceof Incoming.Message message) {
      return message.at();
    } else if (incoming instanceof Incoming.Rating rating) {
      return rating.at();
    } else if (incoming instanceof Incoming.AgentState state) {
      return state.from();
    } else if (incoming instanceof Incoming.Complaint complaint) {
      return complaint.at();
    }
    throw new IllegalArgumentException("no moment: " + incoming.getClass());
  }
}
