package org.meritdesk.ingestion.internal.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.domain.Incoming;
import org.meritdesk.ingestion.domain.Part;
import org.meritdesk.ingestion.domain.PhaseKind;
import org.meritdesk.ingestion.domain.Stretch;

/** Contacts and their segments. */
final class ContactTable implements FactTable {

  private static final List<String> HANDOVERS = List.of("none", "blind", "consult", "escalation");

  @Override
  public FactKind kind() {
    return FactKind.CONTACT;
  }

  @Override
  public String columns() {
    return """
        channel text, queue_id int, customer_hash bytea, issue text, priority smallint, language text,
        opened_at timestamptz, closed_at timestamptz, closed_by text, outcome text,
        queued_at timestamptz, dequeued_at timestamptz, answered_at timestamptz, self_service_ms int,
        phases bigint[], parts bigint[], tags text[], extra jsonb""";
  }

  @Override
  public void write(Incoming incoming, Names names, CopyRow row) {
    Incoming.Contact contact = (Incoming.Contact) incoming;
    @Nullable Stretch queue = first(contact, PhaseKind.QUEUE);
    @Nullable Stretch talk = first(contact, PhaseKind.INTERACT);
    row.text(contact.channel())
        .plain(names.queue(contact.queue()))
        .bytes(names.customer(contact.customer()))
        .text(contact.issue())
        .plain(contact.priority())
        .text(contact.language())
        .time(contact.openedAt())
        .time(contact.closedAt())
        .text(contact.closedBy())
        .text(contact.outcome())
        .time(queue == null ? null : queue.from())
        .time(queue == null ? null : queue.to())
        .time(answered(contact, talk))
        .plain(contact.selfServiceMillis())
        .longs(phases(contact.phases(), names))
        .longs(parts(contact.parts(), names))
        .texts(contact.tags())
        .text(contact.extra());
  }

  @Override
  public List<String> partitioned() {
    return List.of("contact_version", "segment_version");
  }

  @Override
  public String moment() {
    return "opened_at";
  }

  @Override
  public boolean refersToContact() {
    return false;
  }

  @Override
  public List<String> inserts() {
    return List.of(
        """
        insert into ingestion.contact_version (
          record_id, version_no, source_revision, content_hash, batch_no, channel, queue_id,
          customer_hash, issue, priority, language, opened_at, closed_at, closed_by, outcome,
          queued_at, dequeued_at, answered_at, self_service_ms, phases, tags, extra)
        select a.record_id, a.version_no, s.revision, s.hash, :batch, s.channel, s.queue_id,
          s.customer_hash, s.issue, s.priority, s.language, s.opened_at, s.closed_at, s.closed_by,
          s.outcome, s.queued_at, s.dequeued_at, s.answered_at, s.self_service_ms, s.phases, s.tags,
          s.extra
        from intake_accepted a join intake_stage s using (line)
        order by a.record_id""",
        """
        insert into ingestion.segment_version (
          record_id, version_no, opened_at, seq, account_id, from_at, to_at, handover)
        select a.record_id, a.version_no, s.opened_at, n, s.parts[4 * n - 3],
          to_timestamp(s.parts[4 * n - 2] / 1000.0), to_timestamp(s.parts[4 * n - 1] / 1000.0),
          ('{none,blind,consult,escalation}'::text[])[s.parts[4 * n] + 1]
        from intake_accepted a join intake_stage s using (line)
        cross join lateral generate_series(1, cardinality(s.parts) / 4) n
        order by a.record_id, n""");
  }

  @Override
  public Set<String> agents(Incoming incoming) {
    Incoming.Contact contact = (Incoming.Contact) incoming;
    Set<String> agents = new HashSet<>();
    for (Stretch phase : contact.phases()) {
      if (phase.agent() != null) {
        agents.add(phase.agent());
      }
    }
    contact.parts().forEach(p -> agents.add(p.agent()));
    return agents;
  }

  /** Answered is the first conversation of a contact that a person handled. */
  private static @Nullable Instant answered(Incoming.Contact contact, @Nullable Stretch talk) {
    return talk != null && "HANDLED".equals(contact.outcome()) ? talk.from() : null;
  }

  private static @Nullable Stretch first(Incoming.Contact contact, PhaseKind kind) {
    Stretch first = null;
    for (Stretch phase : contact.phases()) {
      if (phase.kind() == kind && (first == null || phase.from().isBefore(first.from()))) {
        first = phase;
      }
    }
    return first;
  }

  private static long[] phases(List<Stretch> phases, Names names) {
    long[] flat = new long[4 * phases.size()];
    int i = 0;
    for (Stretch phase : phases) {
      flat[i++] = phase.kind().number();
      flat[i++] = names.account(phase.agent());
      flat[i++] = phase.from().toEpochMilli();
      flat[i++] = phase.to().toEpochMilli();
    }
    return flat;
  }

  private static long[] parts(List<Part> parts, Names names) {
    long[] flat = new long[4 * parts.size()];
    int i = 0;
    for (Part part : parts) {
      flat[i++] = names.account(part.agent());
      flat[i++] = part.from().toEpochMilli();
      flat[i++] = part.to().toEpochMilli();
      flat[i++] = HANDOVERS.indexOf(part.handover());
    }
    return flat;
  }
}
