package org.meritdesk.ingestion.internal.read;

import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.domain.Incoming;

/** Reads the fields of one kind of fact; throws {@link org.meritdesk.ingestion.domain.Refused}. */
public interface FactReader {

  /** The longest id of a record, an account, a queue. */
  int ID = 200;

  /** The largest revision, which leaves room for epoch microseconds. */
  long REVISION = Long.MAX_VALUE / 2;

  /** What the fields tell. */
  Incoming read(Fields fields, Marks marks);

  /** The reader of a kind. */
  static FactReader of(FactKind kind) {
    return switch (kind) {
      case CONTACT -> new ContactReader();
      case MESSAGE -> new MessageReader();
      case RATING -> new RatingReader();
      case AGENT_STATE -> new StateReader();
      case COMPLAINT -> new ComplaintReader();
      case MEASUREMENT -> new MeasurementReader();
    };
  }
}
