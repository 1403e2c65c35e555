package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.Cooperation;
import org.meritdesk.training.api.CooperationInvitation;
import org.meritdesk.training.api.CooperationOpened;
import org.meritdesk.training.api.CooperationQuestion;
import org.meritdesk.training.api.CooperationRight;
import org.meritdesk.training.api.CooperationRound;
import org.meritdesk.training.api.CooperationState;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** One round: who has answered, and what enough people said (协作评分详情). */
@Named
@RequestScoped
public class CooperationDesk {

  @Inject private Cooperation cooperation;
  @Inject private CooperationLinks links;
  @Inject private Reader reader;
  @Inject private Notices notices;
  @Inject private HttpServletRequest request;

  private @Nullable Long id;
  private @Nullable Long invitation;
  private @Nullable String reason;
  private @Nullable CooperationRound view;

  /** Draws new links and shows them. */
  public void remind() {
    CooperationOpened drawn = cooperation.remind(getView().id(), reader.caller());
    links.tell(drawn.links());
    notices.done(here(), "cooperation.reminded");
  }

  /** Enters the answers of the invitation that is named. */
  public void enter() {
    Long asked = invitation;
    if (asked != null) {
      cooperation.enter(
          getView().id(), asked, RateFields.read(request, getView().teams()), reader.caller());
      notices.done(here(), "cooperation.entered");
    }
  }

  /** Ends it now. */
  public void close() {
    cooperation.close(getView().id(), getView().version(), reader.caller());
    notices.done(here(), "cooperation.closed");
  }

  /** Takes it back. */
  public void withdraw() {
    cooperation.withdraw(
        getView().id(), getView().version(), reason == null ? "" : reason, reader.caller());
    notices.done(here(), "cooperation.withdrawn");
  }

  private String here() {
    return "cooperation-round?id=" + getView().id();
  }

  /** The round. */
  public CooperationRound getView() {
    CooperationRound known = view;
    if (known == null) {
      Long wanted = id;
      known = cooperation.get(wanted == null ? 0 : wanted, reader.caller());
      view = known;
    }
    return known;
  }

  /** Whether a round is named. */
  public boolean isLoaded() {
    return id != null;
  }

  /** Whether answers are taken. */
  public boolean isOpen() {
    return getView().state() == CooperationState.OPEN;
  }

  /** Whether the reader keeps rounds. */
  public boolean isKeeps() {
    return CooperationRight.KEEP.heldBy(reader.caller());
  }

  /** The questions. */
  public List<CooperationQuestion> getQuestions() {
    return Arrays.asList(CooperationQuestion.values());
  }

  /** Who is asked and has not answered, if the invitation named is such. */
  public @Nullable CooperationInvitation getEntering() {
    Long asked = invitation;
    return asked == null || !isOpen()
        ? null
        : getView().invitations().stream()
            .filter(each -> each.id() == asked && !each.answered())
            .findFirst()
            .orElse(null);
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  public @Nullable Long getInvitation() {
    return invitation;
  }

  public void setInvitation(@Nullable Long invitation) {
    this.invitation = invitation;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
