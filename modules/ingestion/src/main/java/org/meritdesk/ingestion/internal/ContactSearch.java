package org.meritdesk.ingestion.internal;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.ContactColumn;
import org.meritdesk.ingestion.api.ContactLine;
import org.meritdesk.ingestion.api.ContactPage;
import org.meritdesk.ingestion.api.ContactQuery;
import org.meritdesk.kernel.Order;

/** Finds contacts; the rows that the caller may not see are not in the query. */
final class ContactSearch {

  private static final String WHERE =
      """
       where (cast(:from as timestamptz) is null or c.opened_at >= :from)
        and (cast(:to as timestamptz) is null or c.opened_at < :to)
        and (cast(:queue as int) is null or c.queue_id = :queue)
        and (cast(:channel as text) is null or c.channel = :channel)
        and (cast(:outcome as text) is null or c.outcome = :outcome)
        and (cast(:external as text) is null or k.external_id = :external)
        and (cast(:visible as bigint[]) is null or exists (
          select from ingestion.segment_version g
          where g.record_id = c.record_id and g.version_no = c.version_no
            and g.opened_at = c.opened_at and g.account_id = any(cast(:visible as bigint[]))))
        and (cast(:wanted as bigint[]) is null or exists (
          select from ingestion.segment_version g
          where g.record_id = c.record_id and g.version_no = c.version_no
            and g.opened_at = c.opened_at and g.account_id = any(cast(:wanted as bigint[]))))\
      """;

  private final Handle handle;
  private final Parties parties;

  ContactSearch(Handle handle, Parties parties) {
    this.handle = handle;
    this.parties = parties;
  }

  ContactPage find(ContactQuery query, @Nullable List<Long> visible, @Nullable List<Long> wanted) {
    long total = bind("select count(*) from ", "", query, visible, wanted).mapTo(Long.class).one();
    List<ContactLine> lines =
        bind(
                "select " + ContactLines.COLUMNS + " from ",
                " order by " + by(query.order()) + " limit :size offset :offset",
                query,
                visible,
                wanted)
            .bind("size", query.size())
            .bind("offset", (long) query.page() * query.size())
            .map((row, context) -> ContactLines.line(row, List.of()))
            .list();
    Map<Long, List<String>> agents =
        parties.byContact(handle, lines.stream().map(ContactLine::recordId).toList());
    return new ContactPage(
        lines.stream()
            .map(l -> ContactLines.with(l, agents.getOrDefault(l.recordId(), List.of())))
            .toList(),
        total);
  }

  private static String by(Order<ContactColumn> order) {
    String newest = ", c.opened_at desc, c.record_id desc";
    return switch (order.by()) {
      case OPENED ->
          order.descending() ? "c.opened_at desc, c.record_id desc" : "c.opened_at, c.record_id";
      case CONTACT -> order.term("k.external_id") + newest;
      case QUEUE -> order.term("q.name") + newest;
      case WAIT -> order.term("wait_ms") + newest;
      case SERVICE -> order.term("service_ms") + newest;
      case OUTCOME -> order.term("c.outcome") + newest;
    };
  }

  private org.jdbi.v3.core.statement.Query bind(
      String select,
      String tail,
      ContactQuery query,
      @Nullable List<Long> visible,
      @Nullable List<Long> wanted) {
    return handle
        .createQuery(select + ContactLines.FROM + WHERE + tail)
        .bind("from", query.from())
        .bind("to", query.to())
        .bind("queue", query.queueId())
        .bind("channel", query.channel())
        .bind("outcome", query.outcome())
        .bind("external", query.externalId())
        .bind("visible", array(visible))
        .bind("wanted", array(wanted));
  }

  /** A list of ids in the text form of an array, or null for no condition. */
  private static @Nullable String array(@Nullable List<Long> ids) {
    return ids == null
        ? null
        : ids.stream()
            .map(String::valueOf)
            .collect(java.util.stream.Collectors.joining(",", "{", "}"));
  }
}
