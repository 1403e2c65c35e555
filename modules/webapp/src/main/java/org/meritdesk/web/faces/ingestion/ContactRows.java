package org.meritdesk.web.faces.ingestion;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.ContactLine;
import org.meritdesk.measures.api.Contribution;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.web.faces.ContactWords;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.LearningLinks;
import org.meritdesk.web.faces.MeasureWords;

/** Contacts as rows of a list (会话列表): with what each added to a measure, or plain. */
record ContactRows(MeasureWords measures, ZoneId zone) {

  List<ListRow> of(
      Measure measure, List<Contribution> contributions, Map<Long, ContactLine> contacts) {
    return contributions.stream().map(each -> row(measure, each, contacts)).toList();
  }

  List<ListRow> of(List<ContactLine> contacts) {
    return contacts.stream()
        .map(
            contact ->
                new ListRow(
                    contact.recordId(),
                    "contact?id=" + contact.recordId(),
                    called(contact, contact.recordId()),
                    contact.openedAt(),
                    contact.openedAt().atZone(zone).toLocalDate(),
                    queue(contact),
                    wait(contact),
                    service(contact),
                    seconds(contact.waitMillis()),
                    seconds(contact.serviceMillis()),
                    measures.words().known("outcome", contact.outcome()),
                    ""))
        .toList();
  }

  private ListRow row(Measure measure, Contribution each, Map<Long, ContactLine> contacts) {
    ContactLine contact = contacts.get(each.recordId());
    return new ListRow(
        contact == null ? 0 : contact.recordId(),
        contact == null ? LearningLinks.page(each.recordId()) : "contact?id=" + contact.recordId(),
        called(contact, each.recordId()),
        each.at(),
        each.workDay(),
        queue(contact),
        wait(contact),
        service(contact),
        contact == null ? null : seconds(contact.waitMillis()),
        contact == null ? null : seconds(contact.serviceMillis()),
        measures.one(measure, each.numerator(), each.denominator()),
        measures.words().name("exclusion", each.exclusionCause()));
  }

  private String called(@Nullable ContactLine contact, long recordId) {
    return ContactWords.of(measures.words(), contact, recordId);
  }

  private static String queue(@Nullable ContactLine contact) {
    String queue = contact == null ? null : contact.queue();
    return queue == null ? Figures.NONE : queue;
  }

  private String wait(@Nullable ContactLine contact) {
    Long millis = contact == null ? null : contact.waitMillis();
    return millis == null ? Figures.NONE : duration(millis);
  }

  private String service(@Nullable ContactLine contact) {
    return contact == null || contact.serviceMillis() == 0
        ? Figures.NONE
        : duration(contact.serviceMillis());
  }

  private static @Nullable BigDecimal seconds(@Nullable Long millis) {
    return millis == null ? null : BigDecimal.valueOf(millis, 3).stripTrailingZeros();
  }

  private String duration(long millis) {
    return measures.figures().duration(BigDecimal.valueOf(millis / 1000));
  }
}
