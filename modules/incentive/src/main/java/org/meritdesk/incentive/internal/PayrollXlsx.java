package org.meritdesk.incentive.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.meritdesk.incentive.api.PayrollField;
import org.meritdesk.incentive.api.PayrollProfile;
import org.meritdesk.incentive.domain.PayrollTable;

/**
 * A payroll file as a workbook (工资表): headings, rows, and a last row with the control total. Times
 * of writing are taken out and nothing is compressed, so that the same run gives the same bytes
 * anywhere.
 */
final class PayrollXlsx {

  private static final LocalDateTime STILL = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final int WIDTH = 16;

  private PayrollXlsx() {}

  static byte[] of(PayrollTable table, PayrollProfile profile, Instant decided) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(written, "Meritdesk", "1.0")) {
      Worksheet sheet = book.newWorksheet("bonus");
      for (int i = 0; i < table.headings().size(); i++) {
        sheet.value(0, i, table.headings().get(i));
        sheet.style(0, i).bold().set();
        sheet.width(i, WIDTH);
      }
      sheet.freezePane(0, 1);
      int line = 1;
      for (List<Object> row : table.rows()) {
        row(sheet, line, row);
        line++;
      }
      total(sheet, line, table, profile);
    }
    return still(written.toByteArray(), decided);
  }

  private static void row(Worksheet sheet, int line, List<Object> row) {
    for (int i = 0; i < row.size(); i++) {
      if (row.get(i) instanceof BigDecimal number) {
        sheet.value(line, i, number);
        sheet.style(line, i).format(number.scale() > 0 ? "0.00" : "0").set();
      } else {
        sheet.value(line, i, row.get(i).toString());
      }
    }
  }

  /** The sum stands below the amounts, the word for it in the first column that is none. */
  private static void total(Worksheet sheet, int line, PayrollTable table, PayrollProfile profile) {
    boolean named = false;
    for (int i = 0; i < profile.columns().size(); i++) {
      PayrollProfile.Column column = profile.columns().get(i);
      if (column.field() == PayrollField.AMOUNT) {
        boolean cents = column.format().equals("cents");
        sheet.value(line, i, cents ? table.total().movePointRight(2).setScale(0) : table.total());
        sheet.style(line, i).bold().format(cents ? "0" : "0.00").set();
      } else if (!named) {
        sheet.value(line, i, "合计 Total");
        sheet.style(line, i).bold().set();
        named = true;
      }
    }
  }

  private static byte[] still(byte[] written, Instant decided) throws IOException {
    Map<String, byte[]> parts = parts(written);
    parts.computeIfPresent("docProps/core.xml", (name, bytes) -> dated(bytes, decided));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(entry(part.getKey(), part.getValue()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** A stream cannot read what the library writes, a file can: sizes stand behind the parts. */
  private static Map<String, byte[]> parts(byte[] written) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    Path file = Files.createTempFile("payroll", ".xlsx");
    try {
      Files.write(file, written);
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry each : Collections.list(zip.entries())) {
          parts.put(each.getName(), zip.getInputStream(each).readAllBytes());
        }
      }
    } finally {
      Files.delete(file);
    }
    return parts;
  }

  private static byte[] dated(byte[] core, Instant decided) {
    return new String(core, StandardCharsets.UTF_8)
        .replaceAll("(<dcterms:created[^>]*>)[^<]*<", "$1" + decided + "<")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static ZipEntry entry(String name, byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(STILL);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    return entry;
  }
}
