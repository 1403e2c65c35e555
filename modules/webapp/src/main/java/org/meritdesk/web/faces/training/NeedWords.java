package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.training.api.CourseProposal;
import org.meritdesk.training.api.NeedEvidence;
import org.meritdesk.training.api.NeedFigure;
import org.meritdesk.web.faces.MeasureWords;
import org.meritdesk.web.faces.Place;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.shell.PageTexts;
import org.meritdesk.web.faces.shell.Reader;

/** What a need says in the reader's language, and where its figures lead (需求文案). */
@Named("needWords")
@RequestScoped
public class NeedWords {

  @Inject private Reader reader;
  @Inject private PageTexts texts;
  @Inject private CourseWords words;

  /** Person and team, or the whole team. */
  public String whose(CourseProposal proposal) {
    String team = words.of(proposal.teamNames());
    return proposal.agentId() == null
        ? texts.of("needs.whole.team", team)
        : proposal.agentName() + " · " + team;
  }

  /** Course and whose, in one line. */
  public String title(CourseProposal proposal) {
    return words.of(proposal.names()) + " · " + whose(proposal);
  }

  /** Why, with its figures. */
  public String text(NeedEvidence evidence) {
    NeedFigure first = evidence.figures().get(0);
    String key = "need." + evidence.source();
    return switch (evidence.source()) {
      case CRITERION ->
          texts.of(
              key, criterion(evidence), reader.figures().percent(first.value()), first.sample());
      case LOW_MEASURE, FALLING_MEASURE ->
          texts.of(key, name(first), value(first), reference(first), sample(first));
      case FAST_UNRESOLVED ->
          texts.of(
              key,
              name(first),
              value(first),
              reference(first),
              name(evidence.figures().get(1)),
              value(evidence.figures().get(1)),
              reference(evidence.figures().get(1)));
    };
  }

  /** The contacts of the month behind a person's measure; null where the reader may not look. */
  public @Nullable String contacts(CourseProposal proposal, NeedEvidence evidence) {
    Measure measure = evidence.figures().get(0).measure();
    return measure == null || proposal.agentId() == null || !Place.CONTACTS.admits(reader.caller())
        ? null
        : "contacts?month="
            + proposal.month()
            + "&agent="
            + proposal.agentId()
            + "&measure="
            + measure
            + "&losses=true";
  }

  private String criterion(NeedEvidence evidence) {
    return evidence.names().isEmpty() ? evidence.point().code() : words.of(evidence.names());
  }

  private MeasureWords measures() {
    return new MeasureWords(new Words(reader.getLocale()), reader.figures());
  }

  private String name(NeedFigure figure) {
    Measure measure = figure.measure();
    return measure == null ? "" : measures().name(measure.name());
  }

  private String value(NeedFigure figure) {
    return written(figure, figure.value());
  }

  private String reference(NeedFigure figure) {
    return written(figure, figure.reference());
  }

  private String written(NeedFigure figure, @Nullable BigDecimal value) {
    Measure measure = figure.measure();
    return measure == null ? "" : measures().figure(measure, value);
  }

  private String sample(NeedFigure figure) {
    Measure measure = figure.measure();
    return measure == null ? "" : measures().sample(measure, figure.sample());
  }
}
