package org.meritdesk.web.faces.ingestion;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.ContactView;
import org.meritdesk.ingestion.api.MessageView;
import org.meritdesk.ingestion.api.PartyView;
import org.meritdesk.ingestion.api.PhaseView;
import org.meritdesk.ingestion.api.SegmentView;
import org.meritdesk.web.faces.MeasureWords;
import org.meritdesk.web.faces.draw.Timeline;

/** A contact's phases, parts and messages along the clock (会话时间线). */
record ContactTimeline(MeasureWords measures, ZoneId zone, Rounds rounds) {

  private static final Duration LEAST = Duration.ofSeconds(10);

  Timeline of(ContactView contact) {
    List<Timeline.Bar> bars = bars(contact);
    Instant from = earliest(contact, bars);
    Instant to = latest(contact, bars);
    if (Duration.between(from, to).compareTo(LEAST) < 0) {
      to = from.plus(LEAST);
    }
    String label =
        measures
            .words()
            .of(
                "contact.timeline.label",
                duration(from, to),
                bars.size(),
                contact.messages().size());
    return new Timeline(from, to, zone, bars, dots(contact.messages()), waits(to), label);
  }

  private List<Timeline.Bar> bars(ContactView contact) {
    if (!contact.phases().isEmpty()) {
      return contact.phases().stream()
          .sorted(Comparator.comparing(PhaseView::from))
          .map(phase -> bar(kind(contact, phase), phase.party(), phase.from(), phase.to()))
          .toList();
    }
    return contact.segments().stream()
        .sorted(Comparator.comparing(SegmentView::from))
        .map(part -> bar("chat", part.party(), part.from(), part.to()))
        .toList();
  }

  /** Where something was written the talk was a chat. */
  private static String kind(ContactView contact, PhaseView phase) {
    boolean written = "interact".equals(phase.kind()) && !contact.messages().isEmpty();
    return written ? "chat" : phase.kind();
  }

  private Timeline.Bar bar(String kind, @Nullable PartyView party, Instant from, Instant to) {
    String name = measures.words().known("phase", kind);
    String whose = party == null ? name : name + " · " + party.name();
    return new Timeline.Bar(kind, from, to, whose + " " + duration(from, to));
  }

  private List<Timeline.Dot> dots(List<MessageView> messages) {
    List<Timeline.Dot> dots = new ArrayList<>();
    for (MessageView message : messages) {
      if ("customer".equals(message.authorKind())) {
        dots.add(new Timeline.Dot("customer", message.at()));
      } else if ("agent".equals(message.authorKind()) && !message.internal()) {
        boolean late = rounds.answeredBy(message).map(Rounds.Round::late).orElse(false);
        dots.add(new Timeline.Dot(late ? "late" : "agent", message.at()));
      }
    }
    return dots;
  }

  private List<Timeline.Wait> waits(Instant end) {
    List<Timeline.Wait> waits = new ArrayList<>();
    for (Rounds.Round round : rounds.all()) {
      Instant answered = round.answeredAt();
      Instant to = answered == null ? end : answered;
      String took = duration(round.askedAt(), to);
      String words = answered == null ? measures.words().of("contact.unanswered-for", took) : took;
      waits.add(new Timeline.Wait(round.askedAt(), to, words, round.late(), answered == null));
    }
    waits.sort(Comparator.comparing(Timeline.Wait::from));
    return waits;
  }

  private String duration(Instant from, Instant to) {
    BigDecimal seconds = BigDecimal.valueOf(Duration.between(from, to).toSeconds());
    return measures.figures().duration(seconds);
  }

  private static Instant earliest(ContactView contact, List<Timeline.Bar> bars) {
    return Stream.of(
            Stream.of(contact.line().openedAt()),
            bars.stream().map(Timeline.Bar::from),
            contact.messages().stream().map(MessageView::at))
        .flatMap(times -> times)
        .min(Comparator.naturalOrder())
        .orElse(contact.line().openedAt());
  }

  private static Instant latest(ContactView contact, List<Timeline.Bar> bars) {
    return Stream.of(
            Stream.ofNullable(contact.line().closedAt()),
            bars.stream().map(Timeline.Bar::to),
            contact.messages().stream().map(MessageView::at))
        .flatMap(times -> times)
        .max(Comparator.naturalOrder())
        .orElse(contact.line().openedAt());
  }
}
