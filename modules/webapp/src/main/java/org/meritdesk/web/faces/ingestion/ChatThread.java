package org.meritdesk.web.faces.ingestion;

import java.math.BigDecimal;
import java.util.List;
import org.meritdesk.ingestion.api.MessageView;
import org.meritdesk.ingestion.api.PartyView;
import org.meritdesk.web.faces.MeasureWords;

/** The conversation as a chat with clock marks (聊天记录). */
record ChatThread(MeasureWords measures, Rounds rounds) {

  List<Bubble> of(List<MessageView> messages) {
    return messages.stream().map(this::bubble).toList();
  }

  private Bubble bubble(MessageView message) {
    boolean late =
        rounds.answeredBy(message).map(Rounds.Round::late).orElse(false)
            || rounds.leftOpenBy(message).isPresent();
    String text = message.text();
    return new Bubble(
        message.recordId(),
        message.authorKind(),
        author(message),
        message.at(),
        text == null ? measures.words().of("contact.text-gone") : text,
        message.internal(),
        mark(message),
        late);
  }

  private String author(MessageView message) {
    PartyView party = message.author();
    return party == null ? measures.words().known("author", message.authorKind()) : party.name();
  }

  private String mark(MessageView message) {
    if (rounds.leftOpenBy(message).isPresent()) {
      return measures.words().of("contact.unanswered");
    }
    return rounds
        .answeredBy(message)
        .map(Rounds.Round::millis)
        .map(millis -> measures.figures().duration(BigDecimal.valueOf(millis).movePointLeft(3)))
        .orElse("");
  }
}
