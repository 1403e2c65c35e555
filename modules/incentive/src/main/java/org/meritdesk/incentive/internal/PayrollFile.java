package org.meritdesk.incentive.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.meritdesk.incentive.api.Export;
import org.meritdesk.incentive.api.PayrollProfile;
import org.meritdesk.incentive.api.StatementRun;
import org.meritdesk.incentive.api.StatementView;
import org.meritdesk.incentive.domain.PayrollCsv;
import org.meritdesk.incentive.domain.PayrollTable;
import org.meritdesk.kernel.CsvCell;

/** Writes a run in the shape that a profile wants (工资文件生成). */
final class PayrollFile {

  private PayrollFile() {}

  static Export of(StatementRun run, List<StatementView> statements, PayrollProfile profile) {
    PayrollTable table = PayrollTable.of(profile, statements);
    byte[] bytes = bytes(run, table, profile);
    return new Export(
        "bonus-"
            + run.month()
            + "-run-"
            + run.runId()
            + "-"
            + profile.code()
            + "."
            + profile.format().ending(),
        bytes,
        profile.format().contentType(),
        new Export.Manifest(
            run.runId(),
            run.month(),
            run.revision(),
            table.rows().size(),
            run.currency(),
            table.total(),
            PayrollCsv.sha256(bytes)));
  }

  private static byte[] bytes(StatementRun run, PayrollTable table, PayrollProfile profile) {
    return switch (profile.format()) {
      case CSV -> csv(table);
      case JSON -> json(table);
      case XLSX -> {
        Instant decided = run.decidedAt();
        try {
          yield PayrollXlsx.of(table, profile, decided == null ? run.madeAt() : decided);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  private static byte[] csv(PayrollTable table) {
    StringBuilder csv = new StringBuilder();
    csv.append(table.headings().stream().map(CsvCell::text).collect(Collectors.joining(",")));
    csv.append("\r\n");
    for (List<Object> row : table.rows()) {
      csv.append(row.stream().map(PayrollFile::cell).collect(Collectors.joining(",")));
      csv.append("\r\n");
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  static String cell(Object value) {
    return value instanceof BigDecimal number
        ? CsvCell.number(number)
        : CsvCell.text(value.toString());
  }

  private static byte[] json(PayrollTable table) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (List<Object> row : table.rows()) {
      ObjectNode object = all.addObject();
      for (int i = 0; i < row.size(); i++) {
        String name = table.headings().get(i);
        if (row.get(i) instanceof BigDecimal number) {
          object.put(name, number);
        } else {
          object.put(name, row.get(i).toString());
        }
      }
    }
    return (all.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
