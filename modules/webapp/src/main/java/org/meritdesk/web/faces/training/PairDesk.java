package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.Mentoring;
import org.meritdesk.training.api.PairDeed;
import org.meritdesk.training.api.PairResult;
import org.meritdesk.training.api.PairView;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** One pair: goals, meetings, the end (带教详情). */
@Named
@RequestScoped
public class PairDesk {

  private static final int USUAL_MINUTES = 30;

  @Inject private Mentoring mentoring;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable Long id;
  private @Nullable Integer version;
  private @Nullable LocalDate day;
  private @Nullable Integer minutes = USUAL_MINUTES;
  private @Nullable String note;
  private PairResult result = PairResult.REACHED;
  private @Nullable String words;
  private @Nullable PairView view;

  /** The mentor writes down a meeting. */
  public void checkIn() {
    Integer length = minutes;
    mentoring.checkIn(
        getView().id(),
        getDay(),
        length == null ? 0 : length,
        note == null ? "" : note,
        reader.caller());
    notices.done(here(), "pair.done.CHECK_IN");
  }

  /** The newcomer confirms a meeting. */
  public void confirm(int no) {
    mentoring.confirm(getView().id(), no, reader.caller());
    notices.done(here(), "pair.done.CONFIRM");
  }

  /** Ends the pair. */
  public void end() {
    Integer seen = version;
    mentoring.end(
        getView().id(),
        seen == null ? getView().version() : seen,
        result,
        words == null ? "" : words,
        reader.caller());
    notices.done(here(), "pair.done.END");
  }

  private String here() {
    return "mentor-pair?id=" + getView().id();
  }

  /** Whether a pair is named. */
  public boolean isLoaded() {
    return id != null;
  }

  /** The pair. */
  public PairView getView() {
    PairView known = view;
    if (known == null) {
      known = mentoring.get(id == null ? 0 : id, reader.caller());
      view = known;
    }
    return known;
  }

  /** Whether the reader may do this now. */
  public boolean may(String deed) {
    return getView().deeds().contains(PairDeed.valueOf(deed));
  }

  /** What may come of it. */
  public PairResult[] getResults() {
    return PairResult.values();
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

  public LocalDate getDay() {
    LocalDate known = day;
    return known == null ? reader.today() : known;
  }

  public void setDay(@Nullable LocalDate day) {
    this.day = day;
  }

  public @Nullable Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(@Nullable Integer minutes) {
    this.minutes = minutes;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }

  public PairResult getResult() {
    return result;
  }

  public void setResult(PairResult result) {
    this.result = result;
  }

  public @Nullable String getWords() {
    return words;
  }

  public void setWords(@Nullable String words) {
    this.words = words;
  }
}
