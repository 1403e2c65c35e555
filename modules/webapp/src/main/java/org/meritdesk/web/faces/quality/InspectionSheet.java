package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.BreachState;
import org.meritdesk.quality.api.BreachView;
import org.meritdesk.quality.api.Breaches;
import org.meritdesk.quality.api.InspectionState;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.quality.api.Inspections;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.quality.api.QualityRight;
import org.meritdesk.quality.api.Quote;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** One inspection as read (质检结果): by section and criterion, with comments, quotes, revisions. */
@Named
@RequestScoped
public class InspectionSheet {

  @Inject private Inspections inspections;
  @Inject private Breaches breaches;
  @Inject private Reader reader;
  @Inject private Notices notices;
  @Inject private Clock clock;

  private @Nullable Long id;
  private @Nullable String reason;
  private @Nullable InspectionView view;

  /** Reads it. */
  public void load() {
    getView();
  }

  /** The agent has read it. */
  public void acknowledge() {
    InspectionView read = inspections.acknowledge(asked(), reader.caller());
    notices.done("inspection?id=" + read.id(), "inspection.acknowledged");
  }

  /** Confirms a breach. */
  public void confirm(long breach) {
    breaches.confirm(breach, reason, reader.caller());
    notices.done("inspection?id=" + asked(), "inspection.breach.confirmed");
  }

  /** Rejects a breach. */
  public void reject(long breach) {
    String why = reason;
    breaches.reject(breach, why == null ? "" : why, reader.caller());
    notices.done("inspection?id=" + asked(), "inspection.breach.rejected");
  }

  /** The inspection. */
  public InspectionView getView() {
    InspectionView read = view;
    if (read == null) {
      read = inspections.get(asked(), reader.caller());
      view = read;
    }
    return read;
  }

  private long asked() {
    Long wanted = id;
    if (wanted == null) {
      throw QualityProblem.INSPECTION_NOT_FOUND.problem("inspection", "");
    }
    return wanted;
  }

  private Words words() {
    return new Words(reader.getLocale());
  }

  /** The form's name with its version. */
  public String getFormName() {
    InspectionView read = getView();
    return new FormTongue(words()).of(read.form().names()) + " v" + read.formVersion();
  }

  /** The newest result by section. */
  public List<ResultSection> getSections() {
    InspectionView read = getView();
    return new ResultSections(words(), reader.figures(), read.form(), read.quotes())
        .of(read.result(), read.answers());
  }

  /** Quotes about the whole. */
  public List<Quote> getQuotes() {
    return getView().quotes().stream().filter(quote -> quote.criterion().isEmpty()).toList();
  }

  /** Whether it is still a draft. */
  public boolean isDraft() {
    return getView().state() == InspectionState.DRAFT;
  }

  /** Whether the reader may acknowledge it now. */
  public boolean isAcknowledgeable() {
    return getView().state() == InspectionState.PUBLISHED && isAppealable();
  }

  /** Whether the reader may appeal against it now: the own result, within its window. */
  public boolean isAppealable() {
    InspectionView read = getView();
    Long self = reader.caller().agentId();
    Instant until = read.appealUntil();
    return read.state().counts()
        && self != null
        && self == read.agentId()
        && until != null
        && clock.instant().isBefore(until);
  }

  /** Whether the reader may decide on a breach. */
  public boolean decides(BreachView breach) {
    Caller caller = reader.caller();
    Long self = caller.agentId();
    return QualityRight.REVIEW.heldBy(caller)
        && breach.state() == BreachState.PROPOSED
        && !caller.name().equals(breach.proposedBy())
        && (self == null || self != breach.agentId());
  }

  /** The question of a breach in the reader's language. */
  public String name(BreachView breach) {
    return new FormTongue(words()).of(breach.names());
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }
}
