package org.meritdesk.ingestion.internal.read;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.domain.Incoming;
import org.meritdesk.ingestion.domain.NeedsReply;

/** Reads a message; where the source does not say whether it needs a reply, the words decide. */
final class MessageReader implements FactReader {

  private static final Set<String> AUTHORS = Set.of("customer", "agent", "bot", "system");

  @Override
  public Incoming read(Fields fields, Marks marks) {
    String kind = fields.word("author_kind", AUTHORS);
    boolean internal = Boolean.TRUE.equals(fields.optionalFlag("private"));
    String text = fields.optionalText("text", 100_000);
    String author = fields.optionalText("author", ID);
    if (kind.equals("agent") && author == null) {
      throw fields.missing("author");
    }
    boolean asks = kind.equals("customer") && !internal;
    Boolean said = fields.optionalFlag("needs_reply");
    NeedsReply.Verdict verdict = asks && said == null ? NeedsReply.of(text) : null;
    @Nullable Boolean needsReply =
        verdict != null ? Boolean.valueOf(verdict.needed()) : asks ? said : null;
    return new Incoming.Message(
        fields.text("id", ID),
        fields.optionalLong("revision", 0, REVISION),
        fields.text("contact", ID),
        fields.instant("at"),
        kind,
        kind.equals("agent") ? author : null,
        internal,
        text,
        needsReply,
        verdict != null ? verdict.reason() : Boolean.FALSE.equals(needsReply) ? "source" : null);
  }
}
