package org.meritdesk.ingestion.internal.read;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.domain.Incoming;

/** Reads a complaint. */
final class ComplaintReader implements FactReader {

  private static final Set<String> CAUSES =
      Set.of("attitude", "error", "process", "product", "logistics", "policy", "unknown");

  @Override
  public Incoming read(Fields fields, Marks marks) {
    @Nullable Boolean valid = fields.optionalFlag("valid");
    if (valid == null) {
      throw fields.missing("valid");
    }
    return new Incoming.Complaint(
        fields.text("id", ID),
        fields.optionalLong("revision", 0, REVISION),
        fields.optionalText("contact", ID),
        fields.optionalText("agent", ID),
        fields.instant("at"),
        fields.word("cause", CAUSES),
        valid,
        fields.optionalInstant("escalated_at"),
        fields.optionalInstant("resolved_at"));
  }
}
