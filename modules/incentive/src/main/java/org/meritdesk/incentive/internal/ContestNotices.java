package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.meritdesk.incentive.api.Contest;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.NoticeKind;

/** Tells contestants that a contest begins or is over, and who is put out (竞赛通知). */
@ApplicationScoped
class ContestNotices {

  private Inbox inbox;

  @Inject
  ContestNotices(Inbox inbox) {
    this.inbox = inbox;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected ContestNotices() {}

  /** Everybody who takes part. */
  public void opened(Contest contest, Collection<Long> contestants) {
    tell(NoticeKind.CONTEST_OPENED, contest, "", contestants, "");
  }

  /** Everybody who took part. */
  public void ended(Contest contest, Collection<Long> contestants) {
    tell(NoticeKind.CONTEST_ENDED, contest, "", contestants, "");
  }

  /** Who is put out, with the note. */
  public void excluded(Contest contest, long agent, String note) {
    tell(NoticeKind.CONTEST_OUT, contest, Long.toString(agent), List.of(agent), note);
  }

  private void tell(
      NoticeKind kind, Contest contest, String occasion, Collection<Long> agents, String note) {
    inbox.put(
        new Notice(
            kind,
            "contest",
            Long.toString(contest.id()),
            occasion,
            "contest?id=" + contest.id(),
            Map.of(
                "name:zh-CN", contest.document().names().getOrDefault("zh-CN", ""),
                "name:en", contest.document().names().getOrDefault("en", ""),
                "until", contest.document().until().toString(),
                "note", note)),
        Audience.agents(agents));
  }
}
