package org.meritdesk.web.faces.incentive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.TakenOver;

/** Reads a file that says what was taken over (工资回执文件): employee number and amount a line. */
final class ReceiptFile {

  private ReceiptFile() {}

  static List<TakenOver> read(String text) {
    List<TakenOver> found = new ArrayList<>();
    String[] lines = text.replace("\uFEFF", "").split("\\R");
    for (int i = 0; i < lines.length; i++) {
      String[] cells = lines[i].split("[,\\t;]", -1);
      boolean heading = i == 0 && cells.length > 1 && !number(plain(cells[1]));
      if (heading || lines[i].isBlank()) {
        continue;
      }
      if (cells.length < 2 || !number(plain(cells[1]))) {
        throw IncentiveProblem.RECEIPT_LINE.problem("line", i + 1);
      }
      found.add(new TakenOver(plain(cells[0]), new BigDecimal(plain(cells[1]))));
    }
    return found;
  }

  private static String plain(String cell) {
    return cell.replace("\"", "").strip();
  }

  private static boolean number(String text) {
    return text.matches("-?\\d{1,12}(\\.\\d{1,2})?");
  }
}
