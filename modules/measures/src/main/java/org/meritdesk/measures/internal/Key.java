package org.meritdesk.measures.internal;

import java.time.LocalDate;
import org.meritdesk.measures.api.CellKey;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.measures.api.SubjectKind;

/** A subject and a work day, as numbers (单元键). */
record Key(SubjectKind kind, long id, long day) {

  /** What never entered a queue stands for the company, which is all queues together. */
  static Key of(CellKey key) {
    SubjectKind kind = key.subject().kind();
    return kind == SubjectKind.COMPANY
        ? new Key(SubjectKind.QUEUE, 0, key.workDay().toEpochDay())
        : new Key(kind, key.subject().id(), key.workDay().toEpochDay());
  }

  CellKey cellKey() {
    return new CellKey(new Subject(kind, id), LocalDate.ofEpochDay(day));
  }
}
