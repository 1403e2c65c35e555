package org.meritdesk.ingestion.internal.store;

import java.util.List;
import java.util.Set;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.domain.Incoming;

/** How one kind of fact stands in staging and goes from there into its tables. */
public interface FactTable {

  /** The kind. */
  FactKind kind();

  /** Name and type of the content columns in staging, in the order of {@link #write}. */
  String columns();

  /** Writes the content columns. */
  void write(Incoming incoming, Names names, CopyRow row);

  /** The column that holds the time by which the table is parted, if it is. */
  default List<String> partitioned() {
    return List.of();
  }

  /** The column of the moment at which the fact happened. */
  String moment();

  /** Whether staging has a column {@code contact} that refers to a contact. */
  default boolean refersToContact() {
    return true;
  }

  /**
   * Statements that store what is accepted: {@code intake_accepted} has record_id, version_no,
   * line; {@code :batch} and {@code :source} are bound.
   */
  List<String> inserts();

  /** The accounts named. */
  Set<String> agents(Incoming incoming);

  /** The table of a kind. */
  static FactTable of(FactKind kind) {
    return switch (kind) {
      case CONTACT -> new ContactTable();
      case MESSAGE -> new MessageTable();
      case RATING -> new RatingTable();
      case AGENT_STATE -> new StateTable();
      case COMPLAINT -> new ComplaintTable();
      case MEASUREMENT -> new MeasurementTable();
    };
  }
}
