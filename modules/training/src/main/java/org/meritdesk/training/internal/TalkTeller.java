package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.training.api.TalkDeed;

/** Tells the other side of a step (面谈通知). */
@ApplicationScoped
class TalkTeller {

  private Inbox inbox;
  private Agents agents;

  @Inject
  TalkTeller(Inbox inbox, Agents agents) {
    this.inbox = inbox;
    this.agents = agents;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected TalkTeller() {}

  void tell(TalkRow talk, TalkDeed deed) {
    switch (deed) {
      case INVITE -> agent(talk, NoticeKind.TALK_INVITED);
      case HOLD -> agent(talk, NoticeKind.TALK_HELD);
      case SPEAK, AGREE, OBJECT -> lead(talk, deed);
      case CHANGE, CLOSE, CANCEL -> {
        // the page says it
      }
    }
  }

  private void agent(TalkRow talk, NoticeKind kind) {
    Map<String, String> arguments = new HashMap<>();
    Instant at = talk.at();
    if (at != null) {
      arguments.put("at", at.toString());
    }
    inbox.put(notice(talk, kind, arguments), Audience.agents(List.of(talk.agentId())));
  }

  private void lead(TalkRow talk, TalkDeed deed) {
    AgentView agent = agents.byIds(Set.of(talk.agentId())).get(talk.agentId());
    inbox.put(
        notice(
            talk,
            NoticeKind.TALK_ANSWERED,
            Map.of("name", agent == null ? "" : agent.name(), "deed", deed.name())),
        Audience.logins(Set.of(talk.ledBy())));
  }

  private static Notice notice(TalkRow talk, NoticeKind kind, Map<String, String> arguments) {
    return new Notice(
        kind,
        "coaching-talk",
        Long.toString(talk.id()),
        Integer.toString(talk.version()),
        "coaching-talk?id=" + talk.id(),
        arguments);
  }
}
