package org.meritdesk.ingestion.internal.read;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.QualityCheck;
import org.meritdesk.ingestion.domain.Incoming;
import org.meritdesk.ingestion.domain.Outcomes;
import org.meritdesk.ingestion.domain.Part;
import org.meritdesk.ingestion.domain.PhaseKind;
import org.meritdesk.ingestion.domain.Stretch;

/** Reads a contact with its phases and segments. */
final class ContactReader implements FactReader {

  private static final int MOST = 1000;
  private static final Set<String> CLOSERS =
      Set.of("agent", "customer", "bot", "system", "unknown");
  private static final Set<String> HANDOVERS = Set.of("none", "blind", "consult", "escalation");
  private static final Set<String> PHASES =
      Stream.of(PhaseKind.values()).map(PhaseKind::word).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "revision",
          "channel",
          "queue",
          "customer",
          "issue",
          "priority",
          "language",
          "opened_at",
          "closed_at",
          "closed_by",
          "outcome",
          "self_service_ms",
          "phases",
          "segments",
          "tags");

  @Override
  public Incoming read(Fields fields, Marks marks) {
    Instant openedAt = fields.instant("opened_at");
    List<Stretch> phases = phases(fields, marks);
    List<Part> parts = parts(fields, phases, marks);
    Instant closedAt = fields.optionalInstant("closed_at");
    if (closedAt != null) {
      closedAt = Intervals.end(fields, "closed_at", openedAt, closedAt, marks);
    }
    String outcome = fields.optionalWord("outcome", Outcomes.ALL);
    Long selfService = fields.optionalLong("self_service_ms", Integer.MIN_VALUE, Integer.MAX_VALUE);
    Long priority = fields.optionalLong("priority", 0, Short.MAX_VALUE);
    Incoming.Contact contact =
        new Incoming.Contact(
            fields.text("id", ID),
            fields.optionalLong("revision", 0, REVISION),
            fields.optionalText("channel", 50),
            fields.optionalText("queue", ID),
            fields.optionalText("customer", ID),
            fields.optionalText("issue", ID),
            priority == null ? null : priority.intValue(),
            fields.optionalText("language", 35),
            openedAt,
            closedAt,
            fields.optionalWord("closed_by", CLOSERS),
            outcome == null ? Outcomes.of(phases, parts, closedAt) : outcome,
            selfService,
            phases,
            parts,
            fields.texts("tags", 100, 100),
            fields.others(KNOWN));
    check(contact, marks);
    return contact;
  }

  private static List<Stretch> phases(Fields fields, Marks marks) {
    List<Stretch> phases = new ArrayList<>();
    for (Fields phase : fields.list("phases", MOST)) {
      PhaseKind kind = PhaseKind.ofWord(phase.word("kind", PHASES)).orElseThrow();
      Instant from = phase.instant("start");
      Instant to = Intervals.end(phase, "end", from, phase.instant("end"), marks);
      phases.add(new Stretch(kind, phase.optionalText("agent", ID), from, to));
    }
    return phases;
  }

  private static List<Part> parts(Fields fields, List<Stretch> phases, Marks marks) {
    if (!fields.has("segments")) {
      return Part.of(phases);
    }
    List<Part> parts = new ArrayList<>();
    for (Fields part : fields.list("segments", MOST)) {
      Instant from = part.instant("from");
      Instant to = Intervals.end(part, "to", from, part.instant("to"), marks);
      String handover = part.optionalWord("handover", HANDOVERS);
      parts.add(new Part(part.text("agent", ID), from, to, handover == null ? "none" : handover));
    }
    return parts;
  }

  private static void check(Incoming.Contact contact, Marks marks) {
    @Nullable Long selfService = contact.selfServiceMillis();
    if (selfService != null && selfService < 0) {
      marks.add(QualityCheck.NEGATIVE_SELF_SERVICE);
    }
    if (!"HANDLED".equals(contact.outcome())) {
      return;
    }
    if (contact.parts().isEmpty()) {
      marks.add(QualityCheck.MISSING_AGENT);
    } else if (served(contact).isZero()) {
      marks.add(QualityCheck.ZERO_LENGTH_SERVICE);
    }
  }

  private static Duration served(Incoming.Contact contact) {
    Duration served =
        contact.phases().stream()
            .filter(p -> p.kind() == PhaseKind.INTERACT)
            .map(p -> Duration.between(p.from(), p.to()))
            .reduce(Duration.ZERO, Duration::plus);
    return contact.parts().stream()
        .map(p -> Duration.between(p.from(), p.to()))
        .reduce(served, Duration::plus);
  }
}
