package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.ContactView;
import org.meritdesk.ingestion.api.PartyView;
import org.meritdesk.ingestion.api.SegmentView;
import org.meritdesk.quality.api.FormVersion;
import org.meritdesk.quality.api.Forms;
import org.meritdesk.quality.api.InspectionLine;
import org.meritdesk.quality.api.InspectionQuery;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.quality.api.Inspections;
import org.meritdesk.quality.api.QualityRight;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.ingestion.ContactSheet;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** The inspections of the contact that is shown, and the beginning of another (会话质检). */
@Named
@RequestScoped
public class ContactInspections {

  @Inject private ContactSheet contact;
  @Inject private Inspections inspections;
  @Inject private Forms forms;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable Long account;
  private @Nullable String form;
  private @Nullable List<InspectionLine> rows;

  /** Those that the reader may see. */
  public List<InspectionLine> getRows() {
    List<InspectionLine> known = rows;
    if (known == null) {
      ContactView shown = contact.getContact();
      Instant opened = shown.line().openedAt();
      Instant closed = shown.line().closedAt();
      known =
          inspections
              .search(
                  InspectionQuery.ofContact(
                      shown.line().recordId(), opened, closed == null ? opened : closed),
                  reader.caller())
              .inspections();
      rows = known;
    }
    return known;
  }

  /** Whether the reader may begin one here. */
  public boolean isMay() {
    return QualityRight.INSPECT.heldBy(reader.caller()) && !getParts().isEmpty();
  }

  /** Whose part can be inspected: agents that are known, never the reader. */
  public List<PartyView> getParts() {
    List<PartyView> parts = new ArrayList<>();
    Set<Long> seen = new TreeSet<>();
    for (SegmentView segment : contact.getContact().segments()) {
      PartyView party = segment.party();
      Long agent = party.agentId();
      if (agent != null
          && !agent.equals(reader.caller().agentId())
          && seen.add(party.accountId())) {
        parts.add(party);
      }
    }
    return parts;
  }

  /** The forms in force on the day of the contact. */
  public List<FormVersion> getForms() {
    ContactView shown = contact.getContact();
    LocalDate day = shown.line().openedAt().atZone(ZoneId.of(shown.zone())).toLocalDate();
    return forms.inForce(day);
  }

  /** A form's name in the reader's language. */
  public String name(FormVersion version) {
    return new FormTongue(new Words(reader.getLocale())).of(version.document().names())
        + " v"
        + version.versionNo();
  }

  /** Begins and goes to the desk. */
  public void begin() {
    Long whose = account;
    String code = form;
    InspectionView begun =
        inspections.begin(
            contact.getContact().line().recordId(),
            whose == null ? 0 : whose,
            code == null ? "" : code,
            null,
            reader.caller());
    notices.go("inspect?id=" + begun.id());
  }

  public @Nullable Long getAccount() {
    return account;
  }

  public void setAccount(@Nullable Long account) {
    this.account = account;
  }

  public @Nullable String getForm() {
    return form;
  }

  public void setForm(@Nullable String form) {
    this.form = form;
  }
}
