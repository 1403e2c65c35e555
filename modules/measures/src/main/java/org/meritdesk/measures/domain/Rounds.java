package org.meritdesk.measures.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.meritdesk.measures.api.ContactFact.Author;
import org.meritdesk.measures.api.ContactFact.Utterance;
import org.meritdesk.measures.api.Fact;

/**
 * The rounds of a conversation (轮次): from the customer's first message that needs a reply to the
 * next public reply of a person; machines neither open nor answer.
 *
 * @param openSince when the last round was asked that nobody answered, or unknown
 * @param firstAskedAt when the first round was asked, or unknown
 */
record Rounds(List<Answered> answered, long openSince, long firstAskedAt, long lastAt) {

  /** One answered round. */
  record Answered(long askedAt, long answeredAt, long accountId) {
    long millis() {
      return answeredAt - askedAt;
    }
  }

  static Rounds of(List<Utterance> messages) {
    List<Utterance> inOrder = new ArrayList<>(messages);
    inOrder.sort(Comparator.comparingLong(Utterance::at).thenComparingLong(Utterance::recordId));
    List<Answered> answered = new ArrayList<>();
    long open = Fact.UNKNOWN;
    long firstAsked = Fact.UNKNOWN;
    for (Utterance message : inOrder) {
      if (message.hidden()) {
        continue;
      }
      if (message.author() == Author.CUSTOMER && message.needsReply() && open == Fact.UNKNOWN) {
        open = message.at();
        firstAsked = firstAsked == Fact.UNKNOWN ? open : firstAsked;
      } else if (message.author() == Author.AGENT && open != Fact.UNKNOWN) {
        answered.add(new Answered(open, message.at(), message.accountId()));
        open = Fact.UNKNOWN;
      }
    }
    long last = inOrder.isEmpty() ? Fact.UNKNOWN : inOrder.get(inOrder.size() - 1).at();
    return new Rounds(answered, open, firstAsked, last);
  }

  /** Whether the customer asked anything. */
  boolean asked() {
    return firstAskedAt != Fact.UNKNOWN;
  }
}
