package org.meritdesk.ingestion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.api.IntakeRequest;
import org.meritdesk.people.api.Caller;

class ProgressStoreTest {

  final IntakeFixture intake = new IntakeFixture();

  @Test
  void others_see_how_far_a_load_is_while_it_still_reads() {
    Jdbi others = intake.db.jdbi();
    List<String> seen = new ArrayList<>();
    InputStream watched =
        new SequenceInputStream(
            IntakeFixture.stream(lines(LoadWork.BLOCK)),
            new InputStream() {
              @Override
              public int read() {
                seen.add(
                    others.withHandle(
                        h ->
                            h.createQuery(
                                    "select state || ' ' || lines || ' ' || refused from ingestion.load")
                                .mapTo(String.class)
                                .one()));
                return -1;
              }
            });

    intake.desk.take(IntakeRequest.json("shop", FactKind.CONTACT), watched, Caller.system());

    assertThat(seen).first().isEqualTo("RUNNING 5000 1");
    assertThat(intake.text("select state || ' ' || lines from ingestion.load"))
        .isEqualTo("DONE 5000");
  }

  @Test
  void names_are_registered_for_all_even_if_the_load_fails() {
    Jdbi others = intake.db.jdbi();
    List<Long> seen = new ArrayList<>();
    jdbiHeld(
        () ->
            intake.own.run(
                () -> {
                  intake.accounts.register("shop", List.of("a1"), intake.clock.instant());
                }),
        () ->
            seen.add(
                others.withHandle(
                    h ->
                        h.createQuery("select count(*) from people.platform_account")
                            .mapTo(Long.class)
                            .one())));

    assertThat(seen).containsExactly(1L);
  }

  /** Does the first and looks by the second while a transaction is open around both. */
  private void jdbiHeld(Runnable first, Runnable second) {
    intake.jdbi.useTransaction(
        handle -> {
          first.run();
          second.run();
          handle.rollback();
        });
  }

  private static String lines(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                i == 0
                    ? "nonsense"
                    : "{\"id\":\"c" + i + "\",\"opened_at\":\"2026-03-02T09:00:00+08:00\"}")
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
