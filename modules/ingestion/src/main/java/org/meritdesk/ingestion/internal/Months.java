package org.meritdesk.ingestion.internal;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.meritdesk.ingestion.internal.store.FactTable;

/** Makes the monthly parts that the staged facts need, each in a transaction of its own. */
final class Months {

  private final OwnTransaction own;
  private final Handle staged;

  Months(OwnTransaction own, Handle staged) {
    this.own = own;
    this.staged = staged;
  }

  void ensure(FactTable table) {
    if (table.partitioned().isEmpty()) {
      return;
    }
    List<LocalDate> months =
        staged
            .createQuery(
                "select distinct date_trunc('month', "
                    + table.moment()
                    + " at time zone 'UTC')::date as month from intake_stage order by month")
            .mapTo(LocalDate.class)
            .list();
    for (LocalDate month : months) {
      table.partitioned().forEach(part -> ensure(part, month));
    }
  }

  private void ensure(String table, LocalDate month) {
    own.run(
        () ->
            staged
                .getJdbi()
                .useTransaction(
                    handle -> handle.execute("select ingestion.ensure_month(?, ?)", table, month)));
  }
}
