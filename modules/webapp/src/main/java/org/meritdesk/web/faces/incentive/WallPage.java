package org.meritdesk.web.faces.incentive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Honour;
import org.meritdesk.incentive.api.HonourRight;
import org.meritdesk.incentive.api.HonourState;
import org.meritdesk.incentive.api.HonourVotes;
import org.meritdesk.incentive.api.Honours;
import org.meritdesk.incentive.api.VoteBallot;
import org.meritdesk.incentive.api.WallEntry;
import org.meritdesk.web.faces.shell.FileAnswer;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.paper.Papers;

/** What colleagues were honoured for, and the reader's own (荣誉墙). */
@Named
@RequestScoped
public class WallPage {

  @Inject private Honours honours;
  @Inject private HonourVotes votes;
  @Inject private Papers papers;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable Long paper;
  private @Nullable List<WallEntry> wall;
  private @Nullable VoteBallot ballot;
  private @Nullable Long vote;

  /** Answers this request with a certificate, if one is asked for. */
  public void send() {
    Long wanted = paper;
    if (wanted == null) {
      return;
    }
    byte[] file = papers.honour(wanted, reader.caller(), reader.getLocale(), reader.zone());
    FileAnswer.send("honour-" + wanted + ".pdf", "application/pdf", file);
  }

  /** Months with what was given in them, the newest first. */
  public Map<YearMonth, List<WallEntry>> getMonths() {
    List<WallEntry> known = wall;
    if (known == null) {
      known = honours.wall();
      wall = known;
    }
    return known.stream()
        .collect(Collectors.groupingBy(WallEntry::month, LinkedHashMap::new, Collectors.toList()));
  }

  /** What the reader was given. */
  public List<Honour> getMine() {
    return honours.all(reader.caller()).stream()
        .filter(each -> each.state() == HonourState.CONFIRMED)
        .filter(each -> Long.valueOf(each.agentId()).equals(reader.caller().agentId()))
        .toList();
  }

  /** For whom the reader can vote; null for who does not vote. */
  public @Nullable VoteBallot getBallot() {
    VoteBallot known = ballot;
    if (known == null && HonourRight.VOTE.heldBy(reader.caller())) {
      known = votes.ballot(reader.caller());
      vote = known.mine();
      ballot = known;
    }
    return known;
  }

  /** Whether there is somebody to vote for. */
  public boolean isVotes() {
    VoteBallot known = getBallot();
    return known != null && !known.colleagues().isEmpty();
  }

  /** Votes, or takes the vote back. */
  public void cast() {
    votes.vote(vote, reader.caller());
    notices.done("wall", vote == null ? "wall.unvoted" : "wall.voted");
  }

  public @Nullable Long getVote() {
    getBallot();
    return vote;
  }

  public void setVote(@Nullable Long vote) {
    this.vote = vote;
  }

  /** Whether the reader is somebody who can be honoured. */
  public boolean isAgent() {
    return reader.caller().agentId() != null;
  }

  /** Whether the reader is shown. */
  public boolean isShown() {
    return honours.shown(reader.caller());
  }

  /** Shows the reader no more. */
  public void hide() {
    honours.show(false, reader.caller());
    notices.done("wall", "wall.hidden");
  }

  /** Shows the reader again. */
  public void show() {
    honours.show(true, reader.caller());
    notices.done("wall", "wall.shown");
  }

  public @Nullable Long getPaper() {
    return paper;
  }

  public void setPaper(@Nullable Long paper) {
    this.paper = paper;
  }
}
