package org.meritdesk.launcher.demo;

import java.util.HashSet;
import java.util.Set;

/** Lets through what has happened by a moment; what belongs to a contact goes with it. */
final class UntilNow implements Facts.Sink {
  private final long now;
  private final Facts.Sink next;
  private final Set<String> later = new HashSet<>();

  UntilNow(long now, Facts.Sink next) {
    this.now = now;
    this.next = next;
  }

  @Override
  public void take(Facts.Fact fact) {
    if (happened(fact)) {
      next.take(fact);
    }
  }

  private boolean happened(Facts.Fact fact) {
    if (fact instanceof Facts.Contact contact) {
      boolean over = contact.phases().stream().allMatch(p -> p.span().to() <= now);
      if (!over || contact.open().to() > now) {
        later.add(contact.id());
        return false;
      }
      return true;
    } else if (fact instanceof Facts.Message message) {
      return !later.contains(message.contact());
    } else if (fact instanceof Facts.Rating rating) {
      return rating.at() <= now && !later.contains(rating.contact());
    } else if (fact instanceof Facts.Complaint complaint) {
      return complaint.resolvedAt() <= now && !later.contains(complaint.contact());
    } else if (fact instanceof Facts.AgentState state) {
      return state.span().to() <= now;
    } else if (fact instanceof Facts.Outside outside) {
      return Period.midnight(outside.day().plusDays(1)) <= now;
    }
    throw new IllegalStateException("a fact of no known kind: " + fact.kind());
  }
}
