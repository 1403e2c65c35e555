package org.meritdesk.measures.domain;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.meritdesk.measures.api.ContactFact;
import org.meritdesk.measures.api.ContactFact.Author;
import org.meritdesk.measures.api.ContactFact.Handover;
import org.meritdesk.measures.api.ContactFact.Outcome;
import org.meritdesk.measures.api.ContactFact.Part;
import org.meritdesk.measures.api.ContactFact.Utterance;
import org.meritdesk.measures.api.Fact;

/** A call of one minute by account 1 at nine in Shanghai, unless it says otherwise. */
final class ContactBuilder {

  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  /** 2026-03-02 09:00 in Shanghai. */
  static final long NINE = 1_772_413_200_000L;

  private boolean phone = true;
  private Outcome outcome = Outcome.HANDLED;
  private long opened = NINE;
  private long closed = NINE + 60_000;
  private long queued = Fact.UNKNOWN;
  private long dequeued = Fact.UNKNOWN;
  private final List<Long> phases = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Utterance> messages = new ArrayList<>();
  private long gapBefore = Long.MAX_VALUE;
  private long gapAfter = Long.MAX_VALUE;

  static ContactBuilder aCall() {
    return new ContactBuilder();
  }

  static ContactBuilder aChat() {
    ContactBuilder chat = new ContactBuilder();
    chat.phone = false;
    return chat;
  }

  ContactBuilder queued(long afterMs, long forMs) {
    queued = opened + afterMs;
    dequeued = queued + forMs;
    return this;
  }

  ContactBuilder outcome(Outcome value) {
    outcome = value;
    return this;
  }

  ContactBuilder open() {
    closed = Fact.UNKNOWN;
    return this;
  }

  ContactBuilder closedAfter(long ms) {
    closed = opened + ms;
    return this;
  }

  ContactBuilder part(long account, long from, long to, Handover handover) {
    parts.add(new Part(account, NINE + from, NINE + to, handover));
    return this;
  }

  ContactBuilder phase(long kind, long account, long from, long to) {
    phases.addAll(List.of(kind, account, NINE + from, NINE + to));
    return this;
  }

  ContactBuilder repeats(long gapMs) {
    gapBefore = gapMs;
    return this;
  }

  ContactBuilder repeated(long gapMs) {
    gapAfter = gapMs;
    return this;
  }

  ContactBuilder asks(long at) {
    return says(Author.CUSTOMER, 0, at, true);
  }

  ContactBuilder thanks(long at) {
    return says(Author.CUSTOMER, 0, at, false);
  }

  ContactBuilder answers(long account, long at) {
    return says(Author.AGENT, account, at, false);
  }

  ContactBuilder bot(long at) {
    return says(Author.BOT, 0, at, false);
  }

  private ContactBuilder says(Author author, long account, long at, boolean needsReply) {
    messages.add(
        new Utterance(1000 + messages.size(), NINE + at, author, account, false, needsReply));
    return this;
  }

  ContactFact build() {
    return new ContactFact(
        1,
        phone,
        1,
        SHANGHAI,
        20_000,
        outcome,
        opened,
        closed,
        queued,
        dequeued,
        Fact.UNKNOWN,
        phases.stream().mapToLong(Long::longValue).toArray(),
        parts,
        messages,
        gapBefore,
        gapAfter);
  }
}
