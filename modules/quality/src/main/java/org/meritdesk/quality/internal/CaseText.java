package org.meritdesk.quality.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.meritdesk.ingestion.api.ContactView;
import org.meritdesk.ingestion.api.MessageView;
import org.meritdesk.ingestion.api.PartyView;
import org.meritdesk.quality.api.CaseDraft;
import org.meritdesk.quality.api.CaseLine;
import org.meritdesk.quality.domain.Anonymiser;

/** Copies out of a contact what a case keeps (案例摘录): public messages that still have their text. */
final class CaseText {

  private CaseText() {}

  static List<CaseLine> of(ContactView contact, CaseDraft draft) {
    List<MessageView> said =
        contact.messages().stream()
            .filter(message -> !message.internal() && message.text() != null)
            .filter(
                message ->
                    draft.messages().isEmpty() || draft.messages().contains(message.recordId()))
            .toList();
    List<CaseLine> lines = new ArrayList<>();
    Anonymiser anonymiser = new Anonymiser(names(contact));
    for (MessageView message : said) {
      Instant first = said.get(0).at();
      String text = Objects.requireNonNull(message.text());
      lines.add(
          new CaseLine(
              message.authorKind(),
              Duration.between(first, message.at()).toSeconds(),
              draft.anonymised() ? anonymiser.of(text) : text));
    }
    return lines;
  }

  private static List<String> names(ContactView contact) {
    return Stream.concat(
            contact.segments().stream().map(segment -> segment.party()),
            contact.messages().stream().map(MessageView::author).filter(Objects::nonNull))
        .map(PartyView::name)
        .flatMap(CaseText::withGivenName)
        .toList();
  }

  /** Agents often sign with the given name alone. */
  private static Stream<String> withGivenName(String name) {
    boolean chinese = name.length() > 2 && name.codePointAt(0) >= 0x4e00;
    return chinese ? Stream.of(name, name.substring(1)) : Stream.of(name);
  }
}
