package org.meritdesk.web.faces.ingestion;

import java.util.List;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.shell.CsvFile.Column;

/** The columns of a list of contacts as a file (会话导出). */
final class ContactFile {

  private ContactFile() {}

  static List<Column<ListRow>> columns(Figures figures, boolean plain) {
    return List.of(
        new Column<>("contacts.at", row -> figures.fullMoment(row.at())),
        new Column<>("contacts.contact", ListRow::contact),
        new Column<>("contacts.number", ListRow::recordId),
        new Column<>("contacts.queue", ListRow::queue),
        new Column<>("contacts.wait.seconds", ListRow::waitSeconds),
        new Column<>("contacts.service.seconds", ListRow::serviceSeconds),
        new Column<>(plain ? "contacts.outcome" : "contacts.value", ListRow::value),
        new Column<>("contacts.excluded", ListRow::excluded));
  }
}
