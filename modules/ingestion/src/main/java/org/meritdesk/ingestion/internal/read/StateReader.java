package org.meritdesk.ingestion.internal.read;

import java.time.Instant;
import org.meritdesk.ingestion.domain.Incoming;

/** Reads an interval of an agent's state. */
final class StateReader implements FactReader {

  @Override
  public Incoming read(Fields fields, Marks marks) {
    Instant from = fields.instant("start");
    return new Incoming.AgentState(
        fields.text("id", ID),
        fields.optionalLong("revision", 0, REVISION),
        fields.text("agent", ID),
        fields.text("state", 100),
        from,
        Intervals.end(fields, "end", from, fields.instant("end"), marks));
  }
}
