package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/** What the payroll system says of paid months: all agrees, but for one amount of the last one. */
final class DemoPayroll {
  private final Api maker;

  DemoPayroll(Api maker) {
    this.maker = maker;
  }

  String acknowledge(List<YearMonth> months) {
    int lines = 0;
    for (YearMonth month : months) {
      boolean last = month.equals(months.get(months.size() - 1));
      long run = maker.get("incentives/" + month).path(0).path("runId").asLong();
      ObjectNode body = Api.JSON.createObjectNode();
      ArrayNode told = body.putArray("lines");
      for (JsonNode each : maker.get("incentives/runs/" + run + "/statements")) {
        BigDecimal amount = each.path("total").decimalValue();
        told.addObject()
            .put("employeeNo", each.path("employeeNo").asText())
            .put("amount", last && told.size() == 1 ? amount.subtract(BigDecimal.TEN) : amount);
      }
      maker.post("payroll/runs/" + run + "/acknowledgement", body);
      lines += told.size();
    }
    return lines + " statements taken over";
  }
}
