package org.meritdesk.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.kernel.Order;
import org.meritdesk.people.api.AuditCheck.Fault;
import org.meritdesk.people.api.AuditCheck.Finding;
import org.meritdesk.people.api.AuditColumn;
import org.meritdesk.people.api.AuditEntry;
import org.meritdesk.people.api.AuditQuery;
import org.meritdesk.testkit.TestDatabase;

class AuditStoreTest {

  private People people;

  @BeforeEach
  void five_records() {
    people = new People(TestDatabase.fresh().jdbi());
    for (int i = 1; i <= 5; i++) {
      people.audit.record(
          People.HR,
          "thing.changed",
          "thing",
          "T" + i,
          i == 3 ? "理由" : null,
          Map.of(
              "on", LocalDate.of(2026, 6, i),
              "amount", new BigDecimal("1.50"),
              "names", List.of("张", "李")));
    }
  }

  @Test
  void an_untouched_trail_is_intact() {
    assertThat(people.audit.verify().findings()).isEmpty();
    assertThat(people.audit.verify().checked()).isEqualTo(5);
  }

  @Test
  void each_record_follows_the_one_before() {
    List<AuditEntry> entries = people.audit.search(AuditQuery.newest(10));

    assertThat(entries).extracting(AuditEntry::seq).containsExactly(5L, 4L, 3L, 2L, 1L);
    for (int i = 0; i < 4; i++) {
      assertThat(entries.get(i).previousHash()).isEqualTo(entries.get(i + 1).hash());
    }
    assertThat(entries.get(4).previousHash()).isEqualTo("0".repeat(64));
  }

  @Test
  void a_list_is_ordered_by_any_column_and_goes_on_where_it_was_left() {
    people.audit.record(People.HR, "a.first", "thing", "T0", null, Map.of());

    assertThat(seqs(Order.rising(AuditColumn.ACTION), 0)).containsExactly(6L, 5L, 4L);
    assertThat(seqs(Order.rising(AuditColumn.SUBJECT), 3)).containsExactly(3L, 4L, 5L);
    assertThat(seqs(Order.rising(AuditColumn.SEQ), 0)).containsExactly(1L, 2L, 3L);
    assertThat(seqs(Order.falling(AuditColumn.ACTOR), 3)).containsExactly(3L, 2L, 1L);
  }

  private List<Long> seqs(Order<AuditColumn> order, int offset) {
    AuditQuery query = new AuditQuery(null, null, null, null, null, null, null, 3, offset, order);
    return people.audit.search(query).stream().map(AuditEntry::seq).toList();
  }

  @Test
  void details_keep_dates_numbers_and_lists() {
    AuditEntry entry = people.audit.search(AuditQuery.about("thing", "T3")).get(0);

    assertThat(entry.reason()).isEqualTo("理由");
    assertThat(entry.details())
        .isEqualTo("{\"on\": \"2026-06-03\", \"names\": [\"张\", \"李\"], \"amount\": 1.50}");
  }

  @Test
  void the_database_refuses_to_edit_remove_or_empty_the_trail() {
    for (String sql :
        List.of(
            "update people.audit set actor = 'x' where seq = 1",
            "delete from people.audit where seq = 1",
            "truncate people.audit")) {
      assertThatThrownBy(() -> people.jdbi.useHandle(h -> h.execute(sql)))
          .hasMessageContaining("appended only");
    }
  }

  @Test
  void every_edited_field_of_every_record_is_found() {
    for (String change :
        List.of(
            "at = at + interval '1 second'",
            "actor = 'x'",
            "action = 'x'",
            "subject_kind = 'x'",
            "subject_id = 'x'",
            "reason = 'x'",
            "details = '{\"amount\": 2}'",
            "previous_hash = 'x'",
            "hash = 'x'")) {
      for (int seq = 1; seq <= 5; seq++) {
        assertThat(after("update people.audit set " + change + " where seq = " + seq))
            .as("%s of %d", change, seq)
            .contains(new Finding(seq, Fault.EDITED));
      }
    }
  }

  @Test
  void a_record_edited_with_its_hash_made_anew_breaks_the_link_after_it() {
    AuditEntry second = people.audit.search(AuditQuery.about("thing", "T2")).get(0);
    AuditEntry forged =
        new AuditEntry(
            second.seq(),
            second.at(),
            "somebody else",
            second.action(),
            second.subjectKind(),
            second.subjectId(),
            second.reason(),
            second.details(),
            second.previousHash(),
            "");
    tamper(
        "update people.audit set actor = 'somebody else', hash = '"
            + org.meritdesk.people.domain.AuditChain.hash(forged)
            + "' where seq = 2");

    assertThat(people.audit.verify().findings()).containsExactly(new Finding(3, Fault.UNCHAINED));
  }

  @Test
  void every_removed_record_is_found() {
    for (int seq = 1; seq <= 4; seq++) {
      assertThat(after("delete from people.audit where seq = " + seq))
          .as("record %d", seq)
          .containsExactly(new Finding(seq, Fault.REMOVED));
    }
  }

  @Test
  void a_removed_record_whose_gap_was_closed_is_found() {
    tamper("delete from people.audit where seq = 3");
    tamper("update people.audit set seq = seq - 1 where seq > 3");

    assertThat(people.audit.verify().findings())
        .extracting(Finding::fault)
        .contains(Fault.EDITED, Fault.CUT_OFF);
  }

  @Test
  void swapped_records_are_found() {
    tamper("update people.audit set seq = 100 where seq = 2");
    tamper("update people.audit set seq = 2 where seq = 3");
    tamper("update people.audit set seq = 3 where seq = 100");

    assertThat(people.audit.verify().findings())
        .contains(new Finding(2, Fault.EDITED), new Finding(3, Fault.EDITED));
  }

  @Test
  void a_cut_off_end_is_found() {
    tamper("delete from people.audit where seq >= 4");

    assertThat(people.audit.verify().findings()).containsExactly(new Finding(5, Fault.CUT_OFF));
  }

  @Test
  void the_whole_trail_gone_is_found() {
    tamper("delete from people.audit");

    assertThat(people.audit.verify().findings()).containsExactly(new Finding(5, Fault.CUT_OFF));
  }

  @Test
  void many_writers_at_once_leave_one_chain_without_gaps() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<?>> done = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      String id = "C" + i;
      done.add(
          threads.submit(
              () -> people.audit.record(People.HR, "a", "thing", id, null, Map.of("n", id))));
    }
    for (Future<?> one : done) {
      one.get();
    }
    threads.shutdown();

    assertThat(people.audit.verify().findings()).isEmpty();
    assertThat(people.audit.verify().checked()).isEqualTo(85);
  }

  @Test
  void a_record_of_a_transaction_that_fails_is_not_kept() {
    assertThatThrownBy(
            () ->
                people.jdbi.useTransaction(
                    handle -> {
                      people.audit.record(People.HR, "a", "thing", "X", null, Map.of());
                      throw new IllegalStateException("fails afterwards");
                    }))
        .hasMessage("fails afterwards");

    assertThat(people.audit.search(AuditQuery.about("thing", "X"))).isEmpty();
    assertThat(people.audit.verify().intact()).isTrue();
  }

  @Test
  void the_invariant_names_the_broken_place() {
    tamper("update people.audit set actor = 'x' where seq = 4");

    assertThat(new AuditChainInvariant(people.audit).violations()).containsExactly("4 EDITED");
  }

  /** What is found after the change, which is taken back. */
  private List<Finding> after(String sql) {
    return people.jdbi.inTransaction(
        handle -> {
          handle.execute("set local session_replication_role = replica");
          handle.execute(sql);
          List<Finding> findings = people.audit.verify().findings();
          handle.rollback();
          return findings;
        });
  }

  private void tamper(String sql) {
    people.jdbi.useTransaction(
        handle -> {
          handle.execute("set local session_replication_role = replica");
          handle.execute(sql);
        });
  }
}
