package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.CaseState;
import org.meritdesk.quality.api.CaseView;
import org.meritdesk.quality.api.Cases;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.quality.api.QualityRight;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** One case: what was said, what there is to learn, what others say (案例详情). */
@Named("caseDesk")
@RequestScoped
public class CaseDesk {

  @Inject private Cases cases;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable Long id;
  private @Nullable Integer version;
  private @Nullable String remark;
  private @Nullable String reason;
  private @Nullable LocalDate day;
  private @Nullable CaseView view;

  /** Accepts it. */
  public void accept() {
    cases.accept(getView().id(), seen(), reader.caller());
    notices.done(here(), "case.accepted");
  }

  /** Takes it out of the library. */
  public void withdraw() {
    cases.withdraw(getView().id(), seen(), reason == null ? "" : reason, reader.caller());
    notices.done(here(), "case.withdrawn");
  }

  /** Says something about it. */
  public void say() {
    cases.remark(getView().id(), remark == null ? "" : remark, reader.caller());
    notices.done(here(), "case.said");
  }

  /** Makes it the conversation of a day. */
  public void choose() {
    LocalDate wanted = day == null ? reader.today() : day;
    cases.choose(wanted, getView().id(), reader.caller());
    notices.done(here(), "case.chosen", reader.figures().day(wanted));
  }

  private String here() {
    return "case?id=" + getView().id();
  }

  private int seen() {
    Integer read = version;
    return read == null ? getView().version() : read;
  }

  /** The case. */
  public CaseView getView() {
    CaseView known = view;
    if (known == null) {
      Long asked = id;
      if (asked == null) {
        throw QualityProblem.CASE_NOT_FOUND.problem("case", "");
      }
      known = cases.get(asked, reader.caller());
      view = known;
    }
    return known;
  }

  /** Whether a case is asked for. */
  public boolean isLoaded() {
    return id != null;
  }

  /** Whether the reader keeps the library. */
  public boolean isCurator() {
    return QualityRight.KEEP_CASES.heldBy(reader.caller());
  }

  /** Whether the reader may accept it. */
  public boolean isMayAccept() {
    return isCurator() && getView().state() == CaseState.PROPOSED && !isOwn();
  }

  /** Whether the reader may take it out. */
  public boolean isMayWithdraw() {
    return (isCurator() || isOwn()) && getView().state() != CaseState.WITHDRAWN;
  }

  /** Whether the reader may choose it for a day. */
  public boolean isMayChoose() {
    return QualityRight.CHOOSE_CASES.heldBy(reader.caller())
        && getView().state() == CaseState.SHARED;
  }

  private boolean isOwn() {
    return getView().sharedBy().equals(reader.caller().name());
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  /** The version that the page shows. */
  public @Nullable Integer getVersion() {
    return id == null ? null : Integer.valueOf(getView().version());
  }

  public void setVersion(@Nullable Integer version) {
    this.version = version;
  }

  public @Nullable String getRemark() {
    return remark;
  }

  public void setRemark(@Nullable String remark) {
    this.remark = remark;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  /** The day it would be read on. */
  public LocalDate getDay() {
    return day == null ? reader.today() : day;
  }

  public void setDay(@Nullable LocalDate day) {
    this.day = day;
  }
}
