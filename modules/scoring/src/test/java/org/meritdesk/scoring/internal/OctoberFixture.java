package org.meritdesk.scoring.internal;

import static org.meritdesk.scoring.internal.Callers.CHECKER;
import static org.meritdesk.scoring.internal.Callers.MAKER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.measures.api.Contribution;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.scoring.api.SchemeDocument;
import org.meritdesk.testkit.TestDatabase;

/** October 2026: two calls agents under an approved scheme, and one without data. */
final class OctoberFixture {

  static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  final Jdbi jdbi = TestDatabase.fresh().jdbi();
  final Desk desk = new Desk(jdbi, "2026-11-05T08:00:00Z");

  OctoberFixture() {
    desk.staff
        .agent(1, "安")
        .agent(2, "柏")
        .agent(3, "岑")
        .assigned(1, "T1", "PHONE", "2026-01-01", null)
        .assigned(2, "T1", "PHONE", "2026-01-01", "2026-10-11")
        .assigned(2, "T2", "COMPLAINT", "2026-10-11", null)
        .assigned(3, "T1", "PHONE", "2026-10-20", null);
    desk.figures
        .with(1, Measure.TALK_TIME, "200.004", 300)
        .with(1, Measure.SERVICE_LEVEL_D, "85", 300)
        .with(1, Measure.CONTACTS_HANDLED, "800", 800)
        .with(2, Measure.TALK_TIME, "288", 300)
        .with(2, Measure.SERVICE_LEVEL_D, "72", 300)
        .with(2, Measure.CONTACTS_HANDLED, "900", 900)
        .contributing(
            Measure.TALK_TIME,
            contribution(11, 300_000),
            contribution(12, 240_000),
            contribution(13, 420_000));
    SchemeDocument template = SchemeTemplates.all().get(3);
    desk.schemes.draft(template, MAKER);
    desk.schemes.submit(template.code(), 1, MAKER);
    desk.schemes.approve(template.code(), 1, CHECKER);
  }

  private static Contribution contribution(long recordId, long millis) {
    return new Contribution(
        recordId,
        Instant.parse("2026-10-05T08:00:00Z"),
        LocalDate.of(2026, 10, 5),
        millis,
        1,
        null);
  }
}
