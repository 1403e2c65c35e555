package org.meritdesk.ingestion.internal.profile;

import java.util.List;
import java.util.Map;
import org.meritdesk.ingestion.api.RefusalCode;
import org.meritdesk.ingestion.domain.Refused;

/** The cells of a row by column. */
record Row(Map<String, Integer> columns, List<String> cells) {

  Row {
    if (cells.size() != columns.size()) {
      throw new Refused(RefusalCode.MALFORMED, null, cells.size() + " ≠ " + columns.size());
    }
  }

  String cell(String column) {
    Integer at = columns.get(column);
    if (at == null) {
      throw new Refused(RefusalCode.MISSING, column, null);
    }
    return cells.get(at).strip();
  }
}
