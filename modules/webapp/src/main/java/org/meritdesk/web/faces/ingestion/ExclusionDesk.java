package org.meritdesk.web.faces.ingestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Domain;
import org.meritdesk.measures.api.ExclusionCause;
import org.meritdesk.measures.api.ExclusionView;
import org.meritdesk.measures.api.Exclusions;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** Takes the contact shown out of measures, or back in, with a reason (会话剔除). */
@Named
@RequestScoped
public class ExclusionDesk {

  @Inject private Exclusions exclusions;
  @Inject private ContactSheet sheet;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private ExclusionCause cause = ExclusionCause.PRODUCT_FAULT;
  private @Nullable Measure measure;
  private @Nullable String reason;
  private @Nullable String endReason;

  /** Takes the contact out. */
  public void exclude() {
    long record = sheet.getContact().line().recordId();
    Set<Measure> from = measure == null ? Set.of() : Set.of(measure);
    exclusions.exclude(record, from, cause, reason == null ? "" : reason, reader.caller());
    notices.done("contact?id=" + record, "contact.exclusion.made");
  }

  /** Takes an exclusion of this contact back. */
  public void end(ExclusionView exclusion) {
    exclusions.end(exclusion.exclusionId(), endReason == null ? "" : endReason, reader.caller());
    notices.done("contact?id=" + exclusion.recordId(), "contact.exclusion.taken.back");
  }

  /** Whether the reader may exclude. */
  public boolean isMay() {
    return exclusions.may(reader.caller());
  }

  /** All causes. */
  public ExclusionCause[] getCauses() {
    return ExclusionCause.values();
  }

  /** The measures that contacts count for. */
  public List<Measure> getMeasures() {
    return Arrays.stream(Measure.values())
        .filter(each -> each.domain() != Domain.LEARNING)
        .toList();
  }

  /** The cause. */
  public ExclusionCause getCause() {
    return cause;
  }

  /** Takes the cause. */
  public void setCause(ExclusionCause cause) {
    this.cause = cause;
  }

  /** The only measure; null for all. */
  public @Nullable Measure getMeasure() {
    return measure;
  }

  /** Takes the only measure. */
  public void setMeasure(@Nullable Measure measure) {
    this.measure = measure;
  }

  /** Why. */
  public @Nullable String getReason() {
    return reason;
  }

  /** Takes why. */
  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  /** Why it is taken back. */
  public @Nullable String getEndReason() {
    return endReason;
  }

  /** Takes why it is taken back. */
  public void setEndReason(@Nullable String endReason) {
    this.endReason = endReason;
  }
}
