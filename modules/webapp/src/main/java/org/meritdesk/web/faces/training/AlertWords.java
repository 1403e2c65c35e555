package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Teams;
import org.meritdesk.training.api.AlertCondition;
import org.meritdesk.training.api.AlertRule;
import org.meritdesk.training.api.AlertTest;
import org.meritdesk.training.api.AlertTrigger;
import org.meritdesk.training.api.AlertView;
import org.meritdesk.web.faces.MeasureWords;
import org.meritdesk.web.faces.NoticeWords;
import org.meritdesk.web.faces.Place;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.shell.PageTexts;
import org.meritdesk.web.faces.shell.Reader;

/** What an alert and a rule say in the reader's language, and where an alert leads (预警文案). */
@Named("alertWords")
@RequestScoped
public class AlertWords {

  private static final Pattern LINE = Pattern.compile("conditions\\[(\\d)]\\.(.+)");

  @Inject private Reader reader;
  @Inject private PageTexts texts;
  @Inject private Teams teams;

  /** Rule and subject in one line. */
  public String title(AlertView alert) {
    return named(alert.names()) + " · " + about(alert);
  }

  /** Whom or what it is about; the whole company where it is nobody alone. */
  public String about(AlertView alert) {
    String subject = named(alert.subject());
    return subject.isEmpty() ? texts.of("alert.about." + alert.trigger()) : subject;
  }

  /** The figure beside its limit. */
  public String text(AlertView alert) {
    NoticeWords words = new NoticeWords(reader.getLocale(), reader.zone());
    return words.figures(
        alert.trigger().name(),
        alert.measure() == null ? null : alert.measure().name(),
        alert.value(),
        alert.threshold());
  }

  /** The word for going there. */
  public String deed() {
    return texts.of("alerts.go");
  }

  /** The name in the reader's language. */
  public String named(Map<String, String> names) {
    return names.getOrDefault(reader.getLanguageTag(), "");
  }

  /** Where one sees what is behind it; null where the reader may not look. */
  public @Nullable String link(AlertView alert) {
    if (alert.recordId() != null) {
      return admits(Place.CONTACT) ? "contact?id=" + alert.recordId() : null;
    }
    LocalDate day = reader.today();
    if (alert.agentId() != null) {
      return admits(Place.AGENT_MONTH)
          ? "agent-month?agent=" + alert.agentId() + "&month=" + YearMonth.from(day)
          : null;
    }
    if (alert.trigger() == AlertTrigger.SOURCE_SILENT) {
      return admits(Place.SOURCES) ? "sources" : null;
    }
    return admits(Place.TEAM_NOW) ? board(alert) : null;
  }

  private String board(AlertView alert) {
    return teams.all().stream()
        .filter(team -> alert.teamId() != null && team.id() == alert.teamId())
        .findFirst()
        .map(team -> "team-now?team=" + team.code())
        .orElse("team-now");
  }

  private boolean admits(Place place) {
    return place.admits(reader.caller());
  }

  /** The field that a finding is about, such as {@code conditions[1].threshold}. */
  public String place(String place) {
    Matcher line = LINE.matcher(place);
    return line.matches()
        ? texts.of("alert-rules.condition", Integer.parseInt(line.group(1)) + 1)
            + " · "
            + texts.of("alert.place." + line.group(2))
        : texts.of("alert.place." + place);
  }

  /** When a rule holds. */
  public String when(AlertRule rule) {
    if (rule.trigger() != AlertTrigger.MEASURES) {
      return texts.of("alert.when." + rule.trigger(), rule.limit());
    }
    StringBuilder all = new StringBuilder();
    for (AlertCondition each : rule.conditions()) {
      all.append(all.isEmpty() ? "" : texts.of("alert.when.and")).append(when(each));
    }
    return all.toString();
  }

  private String when(AlertCondition condition) {
    MeasureWords words = new MeasureWords(new Words(reader.getLocale()), reader.figures());
    String threshold =
        condition.test() == AlertTest.ABOVE || condition.test() == AlertTest.BELOW
            ? words.threshold(condition.measure(), condition.threshold())
            : condition.threshold().toPlainString();
    return texts.of(
        "alert.test." + condition.test(),
        words.name(condition.measure().name()),
        threshold,
        condition.days(),
        condition.minimumSample());
  }
}
