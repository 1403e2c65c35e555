package org.meritdesk.web.faces.ingestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.ComplaintView;
import org.meritdesk.ingestion.api.ContactView;
import org.meritdesk.ingestion.api.Contacts;
import org.meritdesk.ingestion.api.IngestionProblem;
import org.meritdesk.ingestion.api.PartyView;
import org.meritdesk.ingestion.api.RatingView;
import org.meritdesk.ingestion.api.SegmentView;
import org.meritdesk.measures.api.Effect;
import org.meritdesk.measures.api.Effects;
import org.meritdesk.measures.api.ExclusionView;
import org.meritdesk.measures.api.Exclusions;
import org.meritdesk.web.faces.ContactWords;
import org.meritdesk.web.faces.MeasureWords;
import org.meritdesk.web.faces.Place;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.draw.Timeline;
import org.meritdesk.web.faces.shell.Reader;

/** A contact (会话): its time line, what was said, what it did to each measure. */
@Named("contactSheet")
@RequestScoped
public class ContactSheet {

  @Inject private Contacts contacts;
  @Inject private Effects effects;
  @Inject private Exclusions exclusions;
  @Inject private ContactCosts costs;
  @Inject private Reader reader;

  private @Nullable Long id;
  private @Nullable ContactView contact;
  private Rounds rounds = new Rounds(List.of());
  private List<EffectRow> rows = List.of();
  private BigDecimal total = BigDecimal.ZERO;

  /** Reads the contact; one that does not exist looks like one that may not be seen. */
  public void load() {
    Long asked = id;
    if (asked == null) {
      throw IngestionProblem.CONTACT_NOT_FOUND.problem("contact", "");
    }
    ContactView read = contacts.get(asked, reader.caller());
    contact = read;
    List<Effect> found = effects.of(records(read));
    rounds = Rounds.of(found);
    ContactCosts.Found lost = costs.of(found, read, reader.caller());
    total = lost.costs().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    rows = new EffectRows(measures(), lost.costs(), lost.judged(), names(read)).of(found);
  }

  private static List<Long> records(ContactView read) {
    List<Long> records = new ArrayList<>(List.of(read.line().recordId()));
    read.ratings().stream().map(RatingView::recordId).forEach(records::add);
    read.complaints().stream().map(ComplaintView::recordId).forEach(records::add);
    return records;
  }

  private static Map<Long, String> names(ContactView read) {
    Map<Long, String> names = new HashMap<>();
    for (SegmentView part : read.segments()) {
      PartyView party = part.party();
      Optional.ofNullable(party.agentId()).ifPresent(agent -> names.put(agent, party.name()));
    }
    return names;
  }

  private MeasureWords measures() {
    return new MeasureWords(words(), reader.figures());
  }

  private ContactView read() {
    ContactView read = contact;
    if (read == null) {
      throw IngestionProblem.CONTACT_NOT_FOUND.problem("contact", String.valueOf(id));
    }
    return read;
  }

  /** The contact. */
  public ContactView getContact() {
    return read();
  }

  /** What it is called. */
  public String getTitle() {
    return contact == null
        ? ""
        : ContactWords.of(words(), contact.line(), contact.line().recordId());
  }

  /** Its time line, by the reader's clock. */
  public Timeline getTimeline() {
    return new ContactTimeline(measures(), zone(), rounds).of(read());
  }

  private ZoneId zone() {
    return reader.zone();
  }

  /** What was said. */
  public List<Bubble> getBubbles() {
    return new ChatThread(measures(), rounds).of(read().messages());
  }

  /** What it did to the measures. */
  public List<EffectRow> getEffects() {
    return rows;
  }

  /** Points that it cost in all. */
  public BigDecimal getTotal() {
    return total;
  }

  /** The same with its sign. */
  public String getTotalWords() {
    return reader.figures().signed(total.negate(), 2);
  }

  /** What took it out of measures, newest first. */
  public List<ExclusionView> getExclusions() {
    return exclusions.of(read().line().recordId());
  }

  /** Whether a contact is shown; a form of the page finds it by the address. */
  public boolean isLoaded() {
    if (contact == null && id != null) {
      load();
    }
    return contact != null;
  }

  /** Whether the reader may share it as a case, and there is text to share. */
  public boolean isShareable() {
    return Place.CASE_SHARE.admits(reader.caller())
        && read().messages().stream().anyMatch(message -> message.text() != null);
  }

  /** How it ended, in words. */
  public String getOutcome() {
    return words().known("outcome", read().line().outcome());
  }

  /** Who closed it, in words. */
  public String getClosedBy() {
    return words().known("closed-by", read().closedBy());
  }

  /** What a complaint was about, in words. */
  public String cause(String cause) {
    return words().known("complaint-cause", cause);
  }

  /** How much time lay between two contacts. */
  public String gap(long millis) {
    return reader.figures().duration(BigDecimal.valueOf(millis / 1000));
  }

  /** The beginning of the customer's mark. */
  public String getCustomerMark() {
    String mark = read().customer();
    return mark == null ? "" : mark.substring(0, Math.min(8, mark.length()));
  }

  /** The kinds of stretches on the time line, in the order of their legend. */
  public List<String> getPhaseKinds() {
    return getTimeline().bars().stream().map(Timeline.Bar::kind).distinct().toList();
  }

  /** The stretches of a call. */
  public List<PhaseRow> getPhases() {
    return read().phases().stream().map(each -> PhaseRow.of(each, measures())).toList();
  }

  /** Whether several agents had a part. */
  public boolean isSeveral() {
    return rows.stream().map(EffectRow::agentId).distinct().count() > 1;
  }

  /** The list that this contact stands in. */
  public String getBack() {
    ContactView shown = contact;
    if (shown == null) {
      return "contacts";
    }
    YearMonth month = YearMonth.from(shown.line().openedAt().atZone(ZoneId.of(shown.zone())));
    Long agent = shown.segments().isEmpty() ? null : shown.segments().get(0).party().agentId();
    return "contacts?month=" + month + (agent == null ? "" : "&agent=" + agent);
  }

  private Words words() {
    return new Words(reader.getLocale());
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }
}
